package desmigratif.standalone.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What a service's topic says of each thing, from its first offset to where it ended when this was asked. */
record Told(Map<String, Line> lines, long records) {

    /** The facts of one thing as a reader would meet them. */
    static final class Line {

        final Map<Long, String> facts = new HashMap<>();
        long highest;

        /** How far a reader gets who takes n+1 after n and passes over everything else. */
        long reached;

        private void met(long version, String fact) {
            var before = facts.putIfAbsent(version, fact);
            if (before != null && !before.equals(fact)) {
                facts.put(-version, fact); // A second fact of the same version.
            }
            highest = Math.max(highest, version);
            reached = version == reached + 1 ? version : reached;
        }
    }

    static Told on(String topic, String brokers) {
        var client = Map.<String, Object>of(
                "bootstrap.servers", brokers, "default.api.timeout.ms", 10_000, "client.id", "check");
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var infos = consumer.partitionsFor(topic);
            var partitions = (infos == null ? Stream.<org.apache.kafka.common.PartitionInfo>of() : infos.stream())
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            return read(consumer, partitions);
        }
    }

    private static Told read(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var lines = new HashMap<String, Line>();
        long records = 0;
        while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                lines.computeIfAbsent(new String(record.key(), UTF_8), it -> new Line())
                        .met(Long.parseLong(header(record, "ce_sequence")), header(record, "ce_id"));
                records++;
            }
        }
        return new Told(lines, records);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), UTF_8);
    }
}
