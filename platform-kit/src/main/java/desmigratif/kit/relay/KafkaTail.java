package desmigratif.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.Id;
import desmigratif.kit.history.HistoryRow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the end of a topic back, behind given offsets. */
final class KafkaTail {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaTail.class);

    private final String topic;
    private final Map<String, Object> client;

    KafkaTail(String topic, Map<String, Object> client) {
        this.topic = topic;
        this.client = new HashMap<>(client);
        this.client.put("client.id", topic + "-tail");
        this.client.put("default.api.timeout.ms", 5_000);
        this.client.put("auto.offset.reset", "earliest");
    }

    /** @param ends where each partition ended when it was looked at */
    void read(Map<Integer, Long> offsets, Map<Integer, Long> ends, Consumer<HistoryRow> each) {
        var open = new HashMap<TopicPartition, Long>();
        ends.forEach((partition, end) -> {
            if (offsets.getOrDefault(partition, -1L) + 1 < end) {
                open.put(new TopicPartition(topic, partition), end);
            }
        });
        if (open.isEmpty()) {
            return;
        }
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(open.keySet());
            open.keySet().forEach(it -> consumer.seek(it, offsets.getOrDefault(it.partition(), -1L) + 1));
            while (open.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    readable(record, each);
                }
            }
        }
    }

    /** What nobody can read is none of ours; its readers hold it. */
    private static void readable(ConsumerRecord<byte[], byte[]> record, Consumer<HistoryRow> each) {
        HistoryRow row;
        try {
            row = row(record);
        } catch (RuntimeException e) {
            LOG.error("ALARM {} {} at {}: {}", record.topic(), record.partition(), record.offset(), e.toString());
            return;
        }
        each.accept(row);
    }

    private static HistoryRow row(ConsumerRecord<byte[], byte[]> record) {
        var of = new String(record.key(), UTF_8);
        return new HistoryRow(
                of,
                Id.village(of),
                Long.parseLong(required(record, "ce_sequence")),
                required(record, "ce_id"),
                header(record, "ce_previous"),
                required(record, "ce_type"),
                Instant.parse(required(record, "ce_time")),
                Instant.parse(header(record, "ce_heard") instanceof String heard ? heard : required(record, "ce_time")),
                header(record, "ce_actor") instanceof String actor ? actor : "unknown",
                new String(record.value(), UTF_8),
                null,
                header(record, "traceparent"),
                null,
                null);
    }

    private static String required(ConsumerRecord<byte[], byte[]> record, String name) {
        return Objects.requireNonNull(header(record, name), name);
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
