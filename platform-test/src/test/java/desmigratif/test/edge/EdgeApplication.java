package desmigratif.test.edge;

import desmigratif.kit.openapi.OpenApiRoom;
import desmigratif.kit.start.Platform;
import desmigratif.kit.start.StartRoom;
import desmigratif.kit.web.SecurityRoom;
import desmigratif.kit.web.WebRoom;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({StartRoom.class, SecurityRoom.class, WebRoom.class, OpenApiRoom.class, NoteController.class})
class EdgeApplication {

    static void main(String... args) {
        Platform.run(EdgeApplication.class, "edge", args);
    }
}
