package desmigratif.benchmarks.relational;

import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableAsync;

/** Spring Modulith: its JDBC registry of publications, externalised to Kafka. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableAsync
@Import({EntryController.class, Copying.class})
class ModulithApplication {

    static final Map<String, String> SETTINGS = Map.of(
            "spring.kafka.producer.value-serializer", ByteArraySerializer.class.getName(),
            "spring.modulith.events.jdbc.schema-initialization.enabled", "true",
            "spring.modulith.events.republish-outstanding-events-on-restart", "true");

    @Bean
    Publishing publishing(ApplicationEventPublisher publisher) {
        return publisher::publishEvent;
    }
}
