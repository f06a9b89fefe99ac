package desmigratif.system;

import desmigratif.test.Http;
import desmigratif.test.Issuer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Services without a portal, on engines that a test may take away from them. */
final class Alone {

    static final String VILLAGE = "6101042014";
    static final Map<String, Integer> TOPICS = Map.of(
            "registry.events.v1", 4, "business.events.v1", 4, "cooperative.events.v1", 4, "reporting.events.v1", 1);

    private Alone() {}

    static ConfigurableApplicationContext run(
            Class<?> application, String service, Path folder, String store, String brokers) {
        var told = new ArrayList<>(List.of(
                "--spring.config.name=" + service,
                "--spring.application.name=" + service,
                "--server.port=0",
                "--spring.mongodb.uri=" + store + "/" + service,
                "--spring.kafka.bootstrap-servers=" + brokers,
                "--platform.training=true",
                "--platform.now=2026-11-30T09:00:00Z",
                "--platform.keys=" + folder.resolve("keys"),
                "--platform.make-keys=true"));
        Issuer.settings().forEach((name, value) -> told.add("--" + name + "=" + value));
        return new SpringApplication(application).run(told.toArray(String[]::new));
    }

    static Http http(ConfigurableApplicationContext context) {
        return Http.at(() -> "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
