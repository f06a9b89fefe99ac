package desmigratif.test;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** What a service under test is told: where the engines are, and whom it may trust. */
final class ServiceContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var service = environment.getRequiredProperty("spring.application.name");
        environment.getPropertySources().addFirst(new MapPropertySource("issuer", Issuer.settings()));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "engines",
                        Map.of(
                                "spring.mongodb.uri", Engines.mongoUri(service),
                                "spring.kafka.bootstrap-servers", Engines.kafkaBrokers(),
                                "spring.cloud.stream.kafka.binder.brokers", Engines.kafkaBrokers(),
                                "platform.training", "true",
                                "platform.keys",
                                        Path.of("target/keys").toAbsolutePath().toString())));
    }

    /** What tests ask for by type. */
    static final class Beans {

        @Bean
        Facts facts() {
            return Facts.open();
        }

        @Bean
        Http http(Environment environment) {
            return Http.at(() -> "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        }
    }
}
