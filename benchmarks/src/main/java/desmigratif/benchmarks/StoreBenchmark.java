package desmigratif.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import desmigratif.embedded.EmbeddedStore;
import desmigratif.embedded.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * The embedded store: how many commands a second reach the disk, how long it takes to find something in 100,000
 * documents, and how long to open them. Targets: 200 synced commands a second by eight at once, look-ups in
 * milliseconds, open again within a second.
 */
final class StoreBenchmark {

    private static final int DOCUMENTS = 100_000, AT_ONCE = 500, AGGREGATES = 2_000, VILLAGES = 50;
    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final String TEXT = "x".repeat(600);

    private final Path directory;

    private StoreBenchmark(Path directory) {
        this.directory = directory;
    }

    /** In the directory given, which decides which disk is measured, or in a temporary one. */
    public static void main(String... arguments) throws Exception {
        var directory = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("store");
        var benchmark = new StoreBenchmark(directory);
        benchmark.opened("empty", StoreBenchmark::commands);
        benchmark.opened("with 2,000 documents", StoreBenchmark::fill);
        benchmark.opened("with 102,000 documents", StoreBenchmark::lookUps);
    }

    private interface Part {

        void measure(MongoCollection<Document> aggregates, MongoCollection<Document> many) throws Exception;
    }

    private void opened(String what, Part part) throws Exception {
        var before = System.nanoTime();
        try (var store = EmbeddedStore.start(directory, Options.standard());
                var client = MongoClients.create(store.mongoUri())) {
            var database = client.getDatabase("benchmark");
            var found = database.getCollection("many").estimatedDocumentCount();
            IO.println("%s: opened, connected and answering in %.0f ms (%d found)"
                    .formatted(what, (System.nanoTime() - before) / 1e6, found));
            part.measure(database.getCollection("aggregates"), database.getCollection("many"));
        }
        IO.println("  file of %d MB".formatted(Files.size(directory.resolve("documents.mv")) >> 20));
    }

    private static void commands(MongoCollection<Document> aggregates, MongoCollection<Document> many)
            throws Exception {
        aggregates.createIndex(ascending("outboxSince"), new IndexOptions().sparse(true));
        aggregates.insertMany(IntStream.range(0, AGGREGATES)
                .mapToObj(i -> new Document("_id", id(i)).append("rev", 0L))
                .toList());
        for (var threads : new int[] {1, 8, 8, 64}) {
            Timing.together("commands synced, by " + threads, threads, A_WHILE, () -> command(aggregates));
        }
    }

    /** What a command of the platform writes: a state, a revision, a fact for the outbox, a receipt. */
    private static Object command(MongoCollection<Document> aggregates) {
        var fact = new Document("seq", 1L).append("body", "y".repeat(200));
        var receipt = new Document("key", UUID.randomUUID().toString()).append("hash", "0123456789abcdef");
        var push = new Document("outbox", sliced(fact, -5)).append("receipts", sliced(receipt, -10));
        return aggregates.updateOne(
                eq("_id", id(random(AGGREGATES))),
                new Document("$set", new Document("state", TEXT + random(100)))
                        .append("$inc", new Document("rev", 1L))
                        .append("$push", push)
                        .append("$min", new Document("outboxSince", System.nanoTime())));
    }

    private static Document sliced(Document element, int slice) {
        return new Document("$each", List.of(element)).append("$slice", slice);
    }

    private static void fill(MongoCollection<Document> aggregates, MongoCollection<Document> many) throws Exception {
        many.createIndex(ascending("village", "at", "_id"));
        many.createIndex(ascending("outboxSince"), new IndexOptions().sparse(true));
        many.createIndex(ascending("licence"), new IndexOptions().unique(true).sparse(true));
        var millis = Timing.once(() -> {
            for (var i = 0; i < DOCUMENTS; i += AT_ONCE) {
                many.insertMany(IntStream.range(i, i + AT_ONCE)
                        .mapToObj(StoreBenchmark::document)
                        .toList());
            }
            return many;
        });
        IO.println("  %,d documents with three indexes inserted in %.1f s".formatted(DOCUMENTS, millis / 1e3));
    }

    private static Document document(int i) {
        var document = new Document("_id", id(i))
                .append("rev", 1L)
                .append("village", "v" + i % VILLAGES)
                .append("at", (long) i)
                .append("state", new Document("name", "person number " + i).append("history", TEXT));
        return i % 1_000 == 0
                ? document.append("outboxSince", (long) i)
                : i % 100 == 1 ? document.append("licence", "L" + i) : document;
    }

    private static void lookUps(MongoCollection<Document> aggregates, MongoCollection<Document> many) throws Exception {
        for (var warm = 0; warm < 2; warm++) {
            IO.println(warm == 0 ? "  cold:" : "  warm:");
            Timing.each(
                    "by {_id, rev}",
                    200,
                    () -> many.find(and(eq("_id", id(random(DOCUMENTS))), eq("rev", 1L)))
                            .first());
            Timing.each(
                    "by a unique sparse field",
                    200,
                    () -> many.find(eq("licence", "L" + (100 * random(1_000) + 1)))
                            .first());
            Timing.each("a page of 20 of a village, by time, downwards", 200, () -> page(many));
            Timing.each("those that wait, by a sparse field", 20, () -> all(many.find(exists("outboxSince"))));
            Timing.each("a village (2,000 documents)", 5, () -> all(many.find(eq("village", village()))));
            Timing.each("a village, counted", 5, () -> many.countDocuments(eq("village", village())));
            Timing.each(
                    "by a field without index (reads everything)",
                    3,
                    () -> many.find(eq("state.name", "nobody")).first());
        }
    }

    private static Object page(MongoCollection<Document> many) {
        var within = and(eq("village", village()), gte("at", 100L), lt("at", 50_000L));
        return all(many.find(within).sort(descending("at")).limit(20));
    }

    private static List<Document> all(Iterable<Document> found) {
        var documents = new ArrayList<Document>();
        found.forEach(documents::add);
        return documents;
    }

    private static String village() {
        return "v" + random(VILLAGES);
    }

    private static String id(int i) {
        return "6101042014/member-" + i;
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
