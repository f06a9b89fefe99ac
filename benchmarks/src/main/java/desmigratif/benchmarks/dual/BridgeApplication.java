package desmigratif.benchmarks.dual;

import desmigratif.benchmarks.child.Engines;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.support.MessageBuilder;

/** Sends over Spring Cloud Stream's bridge, hears by a function. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EntryController.class)
class BridgeApplication {

    static final Map<String, String> SETTINGS = Map.of(
            "spring.cloud.function.definition", "entries",
            "spring.cloud.stream.bindings.entries-in-0.destination", Engines.TOPIC,
            "spring.cloud.stream.bindings.entries-in-0.group", "copies",
            "spring.cloud.stream.bindings.entries-in-0.consumer.concurrency", "3",
            "spring.cloud.stream.kafka.bindings.entries-in-0.consumer.start-offset", "earliest",
            "spring.cloud.stream.bindings.entries-out-0.destination", Engines.TOPIC,
            "spring.cloud.stream.kafka.bindings.entries-out-0.producer.message-key-expression",
                    "headers['account'].bytes",
            "spring.cloud.stream.kafka.binder.auto-create-topics", "false");

    @Bean
    Copying copying(MongoTemplate store) {
        return new Copying(store);
    }

    @Bean
    Sending sending(StreamBridge bridge) {
        return entry -> bridge.send(
                "entries-out-0",
                MessageBuilder.withPayload(entry)
                        .setHeader("account", entry.account())
                        .build());
    }

    @Bean
    Consumer<Entry> entries(Copying copying) {
        return copying::heard;
    }
}
