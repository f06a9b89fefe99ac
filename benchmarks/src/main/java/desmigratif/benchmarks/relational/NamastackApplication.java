package desmigratif.benchmarks.relational;

import desmigratif.benchmarks.child.Engines;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Namastack: an outbox table that is polled; a handler of ours sends to Kafka and waits for the answer. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EntryController.class, Copying.class})
class NamastackApplication {

    /** Its own defaults, ten keys every two seconds, would make the comparison too easy. */
    static final Map<String, String> SETTINGS = Map.of(
            "namastack.outbox.poll-interval", "50ms",
            "namastack.outbox.polling.fixed.interval", "50ms",
            "namastack.outbox.polling.batch-size", "200",
            "namastack.outbox.batch-size", "200",
            "namastack.outbox.processing.delete-completed-records", "true",
            "namastack.outbox.processing.executor-core-pool-size", "16",
            "namastack.outbox.processing.executor-max-pool-size", "32");

    @Bean
    Publishing publishing(Outbox outbox) {
        return made -> outbox.schedule(made, made.account());
    }

    @Bean
    OutboxTypedHandler<EntryMade> sending(KafkaTemplate<String, String> kafka, JsonMapper json) {
        return (made, about) -> kafka.send(Engines.TOPIC, made.account(), json.writeValueAsString(made))
                .join();
    }
}
