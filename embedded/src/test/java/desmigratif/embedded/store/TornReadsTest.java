package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With eight who write and eight who read, every document is read whole and every write counts. */
class TornReadsTest {

    private static final int WRITERS = 8, READERS = 8, DOCUMENTS = 6, ROUNDS = 1_500;

    @TempDir
    Path directory;

    private final AtomicLong writes = new AtomicLong();

    private InProcess store;

    @BeforeEach
    void open() {
        store = new InProcess(directory.resolve("documents.mv"), true);
        store.index("c", new Document("key", new Document("a", 1)).append("name", "a"));
        for (var i = 0; i < DOCUMENTS; i++) {
            store.run(
                    "insert",
                    "c",
                    new Document("documents", List.of(filled(i, 0).append("v", 0))));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Document filled(int id, int n) {
        return new Document("_id", id)
                .append("a", n)
                .append("list", Collections.nCopies(20, n))
                .append("b", -n);
    }

    @Test
    void readsWholeDocumentsAndLosesNoWrite() throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS + READERS)) {
            var writers = IntStream.range(0, WRITERS).<Callable<Void>>mapToObj(i -> () -> write(new Random(i)));
            var readers = IntStream.range(0, READERS).<Callable<Void>>mapToObj(i -> () -> read(new Random(i)));

            for (var done : threads.invokeAll(Stream.concat(writers, readers).toList())) {
                done.get();
            }

            var counted = store.find("c", new Document()).stream()
                    .mapToLong(document -> number(document, "v"))
                    .sum();
            assertThat(counted).isEqualTo(writes.get()).isEqualTo((long) WRITERS * ROUNDS);
            new IndexCheck(store.collection("c")).everyIndexHoldsWhatItShould();
        }
    }

    private Void write(Random random) {
        for (var round = 0; round < ROUNDS; round++) {
            var document = filled(random.nextInt(DOCUMENTS), random.nextInt(1_000));
            var id = new Document("_id", document.remove("_id"));
            var update = new Document("$set", document).append("$inc", new Document("v", 1));
            var statement = new Document("q", id).append("u", update);
            var reply = store.run("update", "c", new Document("updates", List.of(statement)));
            writes.addAndGet(number(reply, "nModified"));
        }
        return null;
    }

    /** By the index too: a document that moves within it is found once, not twice or never. */
    private Void read(Random random) {
        for (var round = 0; round < ROUNDS; round++) {
            var byIndex = new Document("filter", new Document("a", new Document("$gte", 0)))
                    .append("sort", new Document("a", 1))
                    .append("limit", 100);
            var found = random.nextBoolean() ? store.find("c", byIndex) : store.find("c", new Document());
            assertThat(found).hasSize(DOCUMENTS).allSatisfy(TornReadsTest::isWhole);
        }
        return null;
    }

    private static void isWhole(Document document) {
        var a = number(document, "a");
        assertThat(document).containsEntry("b", -a).containsEntry("list", Collections.nCopies(20, a));
    }

    private static int number(Document document, String field) {
        return (Integer) Objects.requireNonNull(document.get(field));
    }
}
