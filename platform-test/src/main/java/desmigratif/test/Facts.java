package desmigratif.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The topics as a test sees them: waits for facts that were told, and tells facts of other services. */
public final class Facts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);

    /** A fact on a topic. */
    public record Seen(String topic, String id, long version, String type, String factId, JsonNode body) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, String> last = new ConcurrentHashMap<>();
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final KafkaProducer<byte[], byte[]> producer;
    private final Thread reader;
    private volatile boolean open = true;

    private Facts() {
        var client = Map.<String, Object>of("bootstrap.servers", Engines.kafkaBrokers());
        producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
        reader = Thread.ofPlatform().daemon().name("facts").start(() -> read(client));
    }

    public static Facts open() {
        return new Facts();
    }

    /** Waits for a fact of a thing, of one kind; the first there is. */
    public Seen await(String id, String type) {
        return await(it -> it.id().equals(id) && it.type().equals(type), type + " of " + id);
    }

    /** Waits for a fact that meets a condition. */
    public Seen await(Predicate<Seen> condition, String what) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        synchronized (seen) {
            while (true) {
                for (var fact : seen) {
                    if (condition.test(fact)) {
                        return fact;
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("no " + what + " within " + PATIENCE + " among " + seen.size() + " facts");
                }
                waitFor(left);
            }
        }
    }

    /** Every fact of a thing told so far, repeats included. */
    public List<Seen> of(String id) {
        synchronized (seen) {
            return seen.stream().filter(it -> it.id().equals(id)).toList();
        }
    }

    /** Tells a foreign fact, as its owner would: {@code body} needs no id, version and time. */
    public String tell(String service, String type, String id, Map<String, ?> body) {
        long version = versions.merge(id, 1L, Long::sum);
        return tell(service, type, id, version, UUID.randomUUID().toString(), last.get(id), Instant.EPOCH, body);
    }

    /** Tells a foreign fact with everything in the teller's hand: for repeats, gaps and forks. */
    public String tell(
            String service,
            String type,
            String id,
            long version,
            String factId,
            @Nullable String previous,
            Instant at,
            Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.put("id", id);
        whole.put("version", version);
        whole.put("at", at.toString());
        var record = new ProducerRecord<>(
                service + ".events.v1",
                id.getBytes(UTF_8),
                JSON.writeValueAsString(whole).getBytes(UTF_8));
        header(record.headers(), "content-type", "application/json");
        header(record.headers(), "ce_specversion", "1.0");
        header(record.headers(), "ce_id", factId);
        header(record.headers(), "ce_source", "/" + service);
        header(record.headers(), "ce_type", type);
        header(record.headers(), "ce_subject", id);
        header(record.headers(), "ce_time", at.toString());
        header(record.headers(), "ce_sequence", Long.toString(version));
        if (previous != null) {
            header(record.headers(), "ce_previous", previous);
        }
        try {
            producer.send(record).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError("could not tell " + type, e);
        }
        last.put(id, factId);
        return factId;
    }

    private void read(Map<String, Object> client) {
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = Engines.TOPICS.entrySet().stream()
                    .flatMap(it -> IntStream.range(0, it.getValue()).mapToObj(n -> new TopicPartition(it.getKey(), n)))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (open) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    add(record);
                }
            }
        }
    }

    /** What a test has broken on purpose is no fact that another waits for. */
    private void add(ConsumerRecord<byte[], byte[]> record) {
        try {
            var fact = seen(record);
            synchronized (seen) {
                seen.add(fact);
                seen.notifyAll();
            }
        } catch (RuntimeException e) {
            LOG.info("not a fact, at offset {} of {}: {}", record.offset(), record.topic(), e.toString());
        }
    }

    private static Seen seen(ConsumerRecord<byte[], byte[]> record) {
        return new Seen(
                record.topic(),
                new String(record.key(), UTF_8),
                Long.parseLong(text(record.headers(), "ce_sequence")),
                text(record.headers(), "ce_type"),
                text(record.headers(), "ce_id"),
                JSON.readTree(new String(record.value(), UTF_8)));
    }

    private void waitFor(long millis) {
        try {
            seen.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        open = false;
        producer.close(Duration.ofSeconds(1));
    }
}
