package desmigratif.kit.start;

import desmigratif.kit.hear.HearRoom;
import desmigratif.kit.keep.KeepRoom;
import desmigratif.kit.openapi.OpenApiRoom;
import desmigratif.kit.relay.RelayRoom;
import desmigratif.kit.vault.VaultRoom;
import desmigratif.kit.web.SecurityRoom;
import desmigratif.kit.web.WebRoom;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Marks the application class of a service: all that is in its package, on top of the kit. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootApplication(proxyBeanMethods = false)
@Import({
    StartRoom.class,
    VaultRoom.class,
    KeepRoom.class,
    RelayRoom.class,
    HearRoom.class,
    SecurityRoom.class,
    WebRoom.class,
    OpenApiRoom.class
})
public @interface PlatformService {}
