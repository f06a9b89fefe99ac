package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.BusinessApplication;
import desmigratif.embedded.EmbeddedBroker;
import desmigratif.embedded.EmbeddedStore;
import desmigratif.embedded.Options;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Http;
import desmigratif.test.Issuer;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The broker is killed and the services are started again before it is back: they open their ports and take commands, and
 * what they took is heard once the broker is there.
 */
class BrokerAwayTest {

    private static final String VILLAGE = "6101042014";
    private static final String TOPICS_HEARD = "/actuator/health/hearing";
    private static final String READINESS = "/actuator/health/readiness";
    private static final Map<String, Integer> TOPICS = Map.of(
            "registry.events.v1", 4, "business.events.v1", 4, "cooperative.events.v1", 4, "reporting.events.v1", 1);

    @TempDir
    Path folder = Path.of("");

    @Test
    void takesCommandsAndTellsThemOnceTheBrokerIsBack() {
        var options = Options.forTests();
        var broker = EmbeddedBroker.start(folder.resolve("broker"), options);
        broker.createTopics(TOPICS);
        var ports = options.withPorts(0, broker.port(), broker.controllerPort());
        var brokers = broker.brokers();
        broker.close();

        try (var store = EmbeddedStore.start(folder.resolve("store"), options);
                var registry = run(RegistryApplication.class, "registry", store, brokers);
                var business = run(BusinessApplication.class, "business", store, brokers)) {
            var person = "person-" + UUID.randomUUID();
            http(registry)
                    .as("officer", VILLAGE)
                    .put(
                            "/api/registry/v1/villages/" + VILLAGE + "/persons/" + person,
                            Map.of("details", Village.details("Siti")))
                    .expect(201);
            assertThat(join(business, person).status())
                    .as("nobody has told business of her yet")
                    .isEqualTo(409);
            assertThat(http(business).get(TOPICS_HEARD).expect(503).text()).contains("registry.events.v1");
            assertThat(http(business).get(READINESS).status()).isEqualTo(200);

            try (var back = EmbeddedBroker.start(folder.resolve("broker"), ports)) {
                assertThat(back.brokers()).isEqualTo(brokers);
                Until.holds(
                        () -> join(business, person).status() == 200, "business hears of her", Duration.ofMinutes(2));
                Until.holds(() -> http(business).get(TOPICS_HEARD).status() == 200, "it hears every topic");
            }
        }
    }

    private static Reply join(ConfigurableApplicationContext business, String person) {
        var group = "group-" + UUID.nameUUIDFromBytes(new byte[] {1});
        var path = "/api/business/v1/villages/" + VILLAGE + "/groups/" + group;
        http(business)
                .as("mentor", VILLAGE)
                .put(path, Map.of("name", "Lele", "trade", "catfish", "formedOn", "2026-01-05"));
        return http(business)
                .as("mentor", VILLAGE)
                .post(path + "/participants", Map.of("person", VILLAGE + "/" + person, "on", "2026-02-01"));
    }

    private static Http http(ConfigurableApplicationContext context) {
        return Http.at(() -> "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private ConfigurableApplicationContext run(
            Class<?> application, String service, EmbeddedStore store, String brokers) {
        var told = new ArrayList<>(List.of(
                "--spring.config.name=" + service,
                "--spring.application.name=" + service,
                "--server.port=0",
                "--spring.mongodb.uri=" + store.mongoUri() + "/" + service,
                "--spring.kafka.bootstrap-servers=" + brokers,
                "--platform.training=true",
                "--platform.now=2026-11-30T09:00:00Z",
                "--platform.keys=" + folder.resolve("keys"),
                "--platform.make-keys=true"));
        Issuer.settings().forEach((name, value) -> told.add("--" + name + "=" + value));
        return new SpringApplication(application).run(told.toArray(String[]::new));
    }
}
