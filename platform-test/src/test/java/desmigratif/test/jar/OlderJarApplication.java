package desmigratif.test.jar;

import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.HearRoom;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.keep.KeepRoom;
import desmigratif.kit.relay.RelayRoom;
import desmigratif.kit.vault.VaultRoom;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;

/** The release before: its reader has not heard of coins that are dropped. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({KeepRoom.class, RelayRoom.class, HearRoom.class, VaultRoom.class})
class OlderJarApplication extends JarApplication {

    @Bean
    @Override
    Consumer<Message<List<byte[]>>> registryEvents(Hearing hearing, Copies<KnownJar> known) {
        return hearing.of(Jars.TOPIC)
                .copy(
                        "jar",
                        known,
                        it -> it.on(
                                        "jar-opened.v1",
                                        JarFact.JarOpened.class,
                                        (now, heard) ->
                                                new KnownJar(heard.fact().label(), 0, 0))
                                .passOver("coins-taken.v1"))
                .ignore("shelf");
    }
}
