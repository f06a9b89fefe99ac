package desmigratif.test.jar;

import desmigratif.kit.Now;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.HearRoom;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.keep.KeepRoom;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.relay.RelayRoom;
import desmigratif.kit.vault.VaultRoom;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;

/** A service of one room. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({KeepRoom.class, RelayRoom.class, HearRoom.class, VaultRoom.class})
class JarApplication {

    static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    @Bean
    Now now() {
        return new Now() {
            @Override
            public Instant read() {
                return NOW;
            }

            @Override
            public Instant heard() {
                return java.time.Clock.systemUTC().instant();
            }
        };
    }

    @Bean
    Keeper<Jar, JarCommand, JarEvent> jars(Keeping keeping) {
        return keeping.of("jar", Jar.class, JarEvent.class, Jar::unknown)
                .unique("label", Jar::label)
                .index("state.balanceRupiah")
                .words(it -> List.of(it.owner().text()))
                .open();
    }

    @Bean
    Copies<KnownJar> knownJars(Hearing hearing) {
        return hearing.copies("known-jars", KnownJar.class);
    }

    @Bean
    Consumer<Message<List<byte[]>>> registryEvents(Hearing hearing, Copies<KnownJar> known) {
        return hearing.of("registry.events.v1")
                .copy(
                        "jar",
                        known,
                        it -> it.on(
                                        "jar-opened.v1",
                                        JarFact.JarOpened.class,
                                        (now, heard) ->
                                                new KnownJar(heard.fact().label(), 0, 0))
                                .on("coins-dropped.v1", JarFact.CoinsDropped.class, JarApplication::dropped)
                                .passOver("coins-taken.v1"))
                .ignore("shelf");
    }

    private static KnownJar dropped(
            @org.jspecify.annotations.Nullable KnownJar now, desmigratif.kit.hear.Heard<JarFact.CoinsDropped> heard) {
        if (now == null || heard.fact().amountRupiah() == 13) {
            throw new IllegalStateException("thirteen brings bad luck");
        }
        return new KnownJar(now.label(), now.balanceRupiah() + heard.fact().amountRupiah(), now.coins() + 1);
    }
}
