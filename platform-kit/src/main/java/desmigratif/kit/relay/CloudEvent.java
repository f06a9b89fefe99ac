package desmigratif.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.history.HistoryRow;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A fact as a CloudEvent in binary headers (CloudEvents 1.0, Kafka binding): attributes as {@code ce_…}, plain UTF-8. */
final class CloudEvent {

    private CloudEvent() {}

    static ProducerRecord<byte[], byte[]> of(String topic, String service, HistoryRow fact) {
        var record = new ProducerRecord<>(
                topic,
                fact.of().getBytes(UTF_8),
                Objects.requireNonNull(fact.told()).getBytes(UTF_8));
        add(record, "content-type", "application/json");
        add(record, "ce_specversion", "1.0");
        add(record, "ce_id", fact.fact());
        add(record, "ce_source", "/" + service);
        add(record, "ce_type", fact.type());
        add(record, "ce_subject", fact.of());
        add(record, "ce_time", fact.happened().toString());
        add(record, "ce_heard", fact.heard().toString());
        add(record, "ce_actor", fact.actor());
        add(record, "ce_sequence", Long.toString(fact.version()));
        add(record, "ce_previous", fact.previous());
        add(record, "traceparent", fact.trace());
        return record;
    }

    private static void add(ProducerRecord<byte[], byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(UTF_8));
        }
    }
}
