package desmigratif.benchmarks.dual;

import desmigratif.benchmarks.child.Engines;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sends by Spring Kafka's template, hears by a listener. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EntryController.class, TemplateApplication.Hearing.class})
class TemplateApplication {

    @Bean
    Copying copying(MongoTemplate store) {
        return new Copying(store);
    }

    @Bean
    Sending sending(KafkaTemplate<String, String> kafka, JsonMapper json) {
        return entry -> kafka.send(Engines.TOPIC, entry.account(), json.writeValueAsString(entry));
    }

    /** Hears entries. */
    static final class Hearing {

        private final Copying copying;
        private final JsonMapper json;

        Hearing(Copying copying, JsonMapper json) {
            this.copying = copying;
            this.json = json;
        }

        @KafkaListener(topics = Engines.TOPIC)
        void heard(String entry) {
            copying.heard(json.readValue(entry, Entry.class));
        }
    }
}
