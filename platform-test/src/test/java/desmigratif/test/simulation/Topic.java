package desmigratif.test.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.relay.SimulatedRelay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** The logs of one topic. They outlive everybody, but may forget their end. */
final class Topic {

    static final int PARTITIONS = 2;

    /** A record as it stands in a log. */
    record Entry(String key, long version, String fact, Message<byte[]> message, HistoryRow row) {}

    private final List<List<Entry>> logs = new ArrayList<>();
    private final Map<String, Long> highest = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    Topic() {
        for (int i = 0; i < PARTITIONS; i++) {
            logs.add(new ArrayList<>());
        }
    }

    List<Entry> log(int partition) {
        return logs.get(partition);
    }

    Map<Integer, Long> ends() {
        var ends = new java.util.TreeMap<Integer, Long>();
        for (int i = 0; i < PARTITIONS; i++) {
            ends.put(i, (long) logs.get(i).size());
        }
        return ends;
    }

    /** Order is checked where it arises: no fact before the one before it, and none other under its version. */
    long append(int partition, HistoryRow row) {
        var entry = entry(SimulatedRelay.record(row), row);
        long before = highest.getOrDefault(entry.key(), 0L);
        var name = entry.key() + "#" + entry.version();
        Violation.unless(entry.version() <= before + 1, Check.TOPIC_ORDER, name + " was told after version " + before);
        var known = facts.putIfAbsent(name, entry.fact());
        Violation.unless(
                known == null || known.equals(entry.fact()), Check.TOPIC_ORDER, name + " was told as two facts");
        highest.merge(entry.key(), entry.version(), Math::max);
        log(partition).add(entry);
        return log(partition).size() - 1;
    }

    /** The broker loses everything from here on. */
    void forget(int partition, int from) {
        var log = log(partition);
        log.subList(from, log.size()).clear();
    }

    private static Entry entry(ProducerRecord<byte[], byte[]> record, HistoryRow row) {
        var key = new String(record.key(), UTF_8);
        var message =
                MessageBuilder.withPayload(record.value()).setHeader(KafkaHeaders.RECEIVED_KEY, key.getBytes(UTF_8));
        record.headers().forEach(it -> message.setHeader(it.key(), it.value()));
        return new Entry(
                key, Long.parseLong(header(record, "ce_sequence")), header(record, "ce_id"), message.build(), row);
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name)).value(), UTF_8);
    }
}
