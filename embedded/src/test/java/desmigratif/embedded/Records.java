package desmigratif.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends to a broker and reads all there is, to the end and no further. */
final class Records {

    private Records() {}

    static KafkaProducer<String, String> producer(String brokers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    static void send(String brokers, String topic, String... values) {
        try (var producer = producer(brokers)) {
            for (var value : values) {
                producer.send(new ProducerRecord<>(topic, value, value));
            }
        }
    }

    static List<String> all(String brokers, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            var values = new ArrayList<String>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    /** Waits until a broker answers. */
    static void await(String brokers) throws Exception {
        try (var admin = admin(brokers)) {
            admin.listTopics().names().get();
        }
    }

    /** Asks for a topic, and leaves it open whether one comes. */
    static void tryToCreateTopics(String brokers, String topic) {
        try (var admin = admin(brokers)) {
            admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1)));
        }
    }

    private static Admin admin(String brokers) {
        return Admin.create(Map.of("bootstrap.servers", brokers, "default.api.timeout.ms", "60000"));
    }
}
