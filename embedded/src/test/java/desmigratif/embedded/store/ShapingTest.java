package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes are made and dropped, and collections too, while others read and write. */
class ShapingTest {

    private static final int ROUNDS = 20;
    private static final Document INDEX = new Document("key", new Document("n", 1)).append("name", "n");

    @TempDir
    Path directory;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger written = new AtomicInteger();

    @Test
    void disturbsNobody() throws Exception {
        try (var store = new InProcess(directory.resolve("documents.mv"), true);
                var threads = Executors.newFixedThreadPool(4)) {
            var working =
                    List.<Callable<Void>>of(() -> write(store, 0), () -> write(store, 1), () -> read(store)).stream()
                            .map(threads::submit)
                            .toList();
            for (var round = 0; round < ROUNDS; round++) {
                store.index("c", INDEX.cloneDeeply());
                okay(store.run("insert", "other", new Document("documents", List.of(new Document("_id", round)))));
                okay(store.run("dropIndexes", "c", new Document("index", "n")));
                okay(store.run("drop", "other", new Document()));
            }
            store.index("c", INDEX.cloneDeeply());
            over.set(true);
            for (var done : working) {
                done.get();
            }

            assertThat(store.collection("c").count()).isEqualTo(written.get());
            new IndexCheck(store.collection("c")).everyIndexHoldsWhatItShould();
        }
    }

    private Void write(InProcess store, int writer) {
        for (var n = 0; !over.get(); n++) {
            var document = new Document("_id", writer + "/" + n).append("n", n % 50);
            okay(store.run("insert", "c", new Document("documents", List.of(document))));
            written.incrementAndGet();
        }
        return null;
    }

    private Void read(InProcess store) {
        while (!over.get()) {
            var few = new Document("filter", new Document("n", new Document("$lt", 3))).append("limit", 5);
            assertThat(store.find("c", few))
                    .allSatisfy(found -> assertThat((Integer) found.get("n")).isLessThan(3));
            okay(store.run("count", "other", new Document()));
        }
        return null;
    }

    private static void okay(Document reply) {
        assertThat(reply).containsEntry("ok", 1.0).doesNotContainKey("writeErrors");
    }
}
