package desmigratif.test.jar;

import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.hear.Copies;
import desmigratif.test.Engines;
import desmigratif.test.Facts;
import desmigratif.test.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a broker, or somebody on it, may do to facts (F3, F4, F10). */
@JarTest
class DeliveryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int JARS = 20;
    private static final int FACTS = 8;

    private record Fact(String jar, int version) {

        String id() {
            return UUID.nameUUIDFromBytes((jar + version).getBytes(UTF_8)).toString();
        }
    }

    private final Facts facts;
    private final Copies<KnownJar> known;
    private final MongoDatabase database;

    DeliveryTest(Facts facts, Copies<KnownJar> known, MongoDatabase database) {
        this.facts = facts;
        this.known = known;
        this.database = database;
    }

    @Test
    void comesToTheSameHoweverOftenAndInWhateverOrderFactsCome() {
        var jars = names();
        var all = new ArrayList<Fact>();
        for (int copy = 0; copy < 3; copy++) {
            jars.forEach(jar -> {
                for (int version = 1; version <= FACTS; version++) {
                    all.add(new Fact(jar, version));
                }
            });
        }
        Collections.shuffle(all, new Random(20_261_130));

        all.forEach(this::tell);

        // One fact opens the jar, seven drop 100 each.
        jars.forEach(it -> await(it, new KnownJar("shuffled", 700, 7)));
        Until.holds(
                () -> database.getCollection("held").countDocuments(in("told.source", jars)) == 0,
                "all that was held on the way has gone",
                PATIENCE);
    }

    @Test
    void holdsWhatCannotBeReadAndLetsEverythingElsePass() {
        var garbled = "6101042014/" + Asks.local();
        var large = "6101042014/" + Asks.local();
        var elsewhere = "0000000000/" + Asks.local();
        for (int partition = 0; partition < 4; partition++) {
            raw(partition, "no id at all", "{}", Map.of());
            raw(partition, garbled, "{}", Map.of());
            raw(partition, garbled, "{}", headers("jar-opened.v1", "two"));
            raw(partition, garbled, null, headers("jar-opened.v1", "1"));
        }
        facts.tell("registry", "jar-opened.v1", garbled, Map.of("label", List.of("not", "a", "text")));
        facts.tell("registry", "jar-opened.v1", large, Map.of("label", "x".repeat(900_000)));
        facts.tell("registry", "jar-opened.v1", elsewhere, Map.of("label", "shuffled"));

        for (var jar : names()) {
            tell(new Fact(jar, 1));
            await(jar, new KnownJar("shuffled", 0, 0));
        }
        await(large, new KnownJar("x".repeat(900_000), 0, 0));
        await(elsewhere, new KnownJar("shuffled", 0, 0));
        Until.holds(() -> reasons(garbled, "no id at all").equals(List.of("failed", "unreadable")), "held", PATIENCE);
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        for (int i = 0; i < JARS; i++) {
            names.add("6101042014/" + Asks.local());
        }
        return names;
    }

    private void tell(Fact it) {
        var opens = it.version() == 1;
        facts.tell(
                "registry",
                opens ? "jar-opened.v1" : "coins-dropped.v1",
                it.jar(),
                it.version(),
                it.id(),
                opens ? null : new Fact(it.jar(), it.version() - 1).id(),
                Instant.EPOCH,
                opens ? Map.of("label", "shuffled") : Map.of("amountRupiah", 100));
    }

    private void await(String jar, KnownJar expected) {
        Until.holds(() -> expected.equals(known.find(jar)), jar + " is known", PATIENCE);
    }

    private List<String> reasons(String... sources) {
        return database
                .getCollection("held")
                .distinct("reason", in("told.source", sources), String.class)
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .toList();
    }

    private static Map<String, String> headers(String type, String sequence) {
        return Map.of("ce_type", type, "ce_id", "f", "ce_time", "2026-11-30T00:00:00Z", "ce_sequence", sequence);
    }

    private static void raw(int partition, String key, @Nullable String body, Map<String, String> headers) {
        var client = Map.<String, Object>of("bootstrap.servers", Engines.kafkaBrokers());
        var value = body == null ? null : body.getBytes(UTF_8);
        var record = new ProducerRecord<byte[], byte[]>(Jars.TOPIC, partition, key.getBytes(UTF_8), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
