package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.BusinessApplication;
import desmigratif.embedded.EmbeddedBroker;
import desmigratif.embedded.EmbeddedStore;
import desmigratif.embedded.Options;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The broker is killed and the services are started again before it is back: they open their ports and take commands, and
 * what they took is heard once the broker is there.
 */
@InThisProcess
class BrokerAwayTest {

    private static final String TOPICS_HEARD = "/actuator/health/hearing";
    private static final String READINESS = "/actuator/health/readiness";

    @TempDir
    Path folder = Path.of("");

    @Test
    void takesCommandsAndTellsThemOnceTheBrokerIsBack() {
        var options = Options.forTests();
        var broker = EmbeddedBroker.start(folder.resolve("broker"), options);
        broker.createTopics(Alone.TOPICS);
        var ports = options.withPorts(0, broker.port(), broker.controllerPort());
        var brokers = broker.brokers();
        broker.close();

        try (var store = EmbeddedStore.start(folder.resolve("store"), options);
                var registry = Alone.run(RegistryApplication.class, "registry", folder, store.mongoUri(), brokers);
                var business = Alone.run(BusinessApplication.class, "business", folder, store.mongoUri(), brokers)) {
            var person = "person-" + UUID.randomUUID();
            Alone.http(registry)
                    .as("officer", Alone.VILLAGE)
                    .put(
                            "/api/registry/v1/villages/" + Alone.VILLAGE + "/persons/" + person,
                            Map.of("details", Village.details("Siti")))
                    .expect(201);
            assertThat(join(business, person).status())
                    .as("nobody has told business of her yet")
                    .isEqualTo(409);
            assertThat(Alone.http(business).get(TOPICS_HEARD).expect(503).text())
                    .contains("registry.events.v1");
            assertThat(Alone.http(business).get(READINESS).status()).isEqualTo(200);

            try (var back = EmbeddedBroker.start(folder.resolve("broker"), ports)) {
                assertThat(back.brokers()).isEqualTo(brokers);
                Until.holds(
                        () -> join(business, person).status() == 200, "business hears of her", Duration.ofMinutes(2));
                Until.holds(() -> Alone.http(business).get(TOPICS_HEARD).status() == 200, "it hears every topic");
            }
        }
    }

    private static Reply join(ConfigurableApplicationContext business, String person) {
        var group = "group-" + UUID.nameUUIDFromBytes(new byte[] {1});
        var path = "/api/business/v1/villages/" + Alone.VILLAGE + "/groups/" + group;
        Alone.http(business)
                .as("mentor", Alone.VILLAGE)
                .put(path, Map.of("name", "Lele", "trade", "catfish", "formedOn", "2026-01-05"));
        return Alone.http(business)
                .as("mentor", Alone.VILLAGE)
                .post(path + "/participants", Map.of("person", Alone.VILLAGE + "/" + person, "on", "2026-02-01"));
    }
}
