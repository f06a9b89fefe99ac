package desmigratif.standalone.check;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import desmigratif.embedded.EmbeddedPlatform;
import desmigratif.embedded.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A store and a broker with villages written by hand: in each an account that was opened and took 500. */
final class World implements AutoCloseable {

    private final EmbeddedPlatform engines;
    private final MongoClient client;
    private final KafkaProducer<byte[], byte[]> producer;
    private final List<String> villages = new ArrayList<>();

    World() {
        try {
            engines = EmbeddedPlatform.start(Files.createTempDirectory(Path.of("target"), "world"), Options.forTests());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stores.SERVICES.forEach(it -> engines.createTopics(Map.of(it + ".events.v1", 2)));
        client = MongoClients.create(engines.mongoUri());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", engines.kafkaBrokers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        of("reporting", "generations").insertOne(new Document("_id", "state").append("current", 1));
    }

    Where where() {
        return new Where(engines.mongoUri(), engines.kafkaBrokers(), null, it -> "");
    }

    List<String> villages() {
        return villages;
    }

    String village() {
        var village = "9" + (100_000_000 + villages.size());
        villages.add(village);
        var account = village + "/savings-1";
        of("cooperative", "savings")
                .insertOne(new Document("_id", account)
                        .append("version", 2L)
                        .append("lastFact", village + "-f2")
                        .append("state", new Document("balanceRupiah", 500L))
                        .append("outbox", List.of()));
        fact(account, 1, "savings-opened.v1", village + "-f1", Map.of());
        fact(
                account,
                2,
                "deposit-made.v1",
                village + "-f2",
                Map.of("amountRupiah", 500, "balanceRupiah", 500),
                "key-2");
        tell(account, 1, village + "-f1");
        tell(account, 2, village + "-f2");
        guard("cooperative", "books-savings", account, 2, village + "-f2");
        guard("reporting", "accounts-1", account, 2, village + "-f2");
        change(
                "reporting",
                "accounts-1",
                account,
                new Document("copy", new Document("depositsRupiah", new Document("2026-11", List.of(500L)))));
        books(village);
        return village;
    }

    private void books(String village) {
        var lines = List.of(line("1101", 500, 0), line("2101", 0, 500));
        var posting = new Document("fact", village + "-f2").append("number", 1L).append("lines", lines);
        of("cooperative", "journal")
                .insertOne(new Document("_id", village + "-f2")
                        .append("month", village + "/usp/2026-11")
                        .append("number", 1L)
                        .append("posting", posting));
        var sums = new Document("1101", line("1101", 500, 0)).append("2101", line("2101", 0, 500));
        var month = new Document("village", village).append("next", 2L).append("sums", sums);
        of("cooperative", "months")
                .insertOne(new Document("_id", village + "/usp/2026-11")
                        .append("state", month.append("pending", List.of())));
    }

    private static Document line(String account, long debit, long credit) {
        return new Document("account", account).append("debitRupiah", debit).append("creditRupiah", credit);
    }

    void guard(String service, String collection, String thing, long version, String fact) {
        of(service, collection)
                .insertOne(new Document("_id", thing).append("version", version).append("fact", fact));
    }

    void fact(String thing, long version, String type, String fact, Map<String, Object> told) {
        fact(thing, version, type, fact, told, null);
    }

    void fact(String thing, long version, String type, String fact, Map<String, Object> told, @Nullable String key) {
        of("cooperative", "history")
                .insertOne(new Document("_id", thing + "#" + version)
                        .append("of", thing)
                        .append("version", version)
                        .append("fact", fact)
                        .append("type", type)
                        .append("told", new Document(told).toJson())
                        .append("receipt", key == null ? null : new Document("key", key)));
    }

    void tell(String thing, long version, String fact) {
        var record = new ProducerRecord<>("cooperative.events.v1", thing.getBytes(UTF_8), "{}".getBytes(UTF_8));
        record.headers()
                .add("ce_sequence", Long.toString(version).getBytes(UTF_8))
                .add("ce_id", fact.getBytes(UTF_8));
        try {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void change(String service, String collection, String id, Document set) {
        of(service, collection).updateOne(eq("_id", id), new Document("$set", set));
    }

    MongoCollection<Document> of(String service, String collection) {
        return client.getDatabase(service).getCollection(collection);
    }

    @Override
    public void close() {
        producer.close();
        client.close();
        engines.close();
    }
}
