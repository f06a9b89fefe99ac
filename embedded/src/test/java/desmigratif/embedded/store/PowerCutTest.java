package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a power cut: the disk was waited for, and nothing still needed written over. */
class PowerCutTest {

    private static final int WRITERS = 4, DOCUMENTS = 40, CUTS = 40, WRITES_BETWEEN = 60;

    @TempDir
    Path directory;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void losesNothingAcknowledged() throws Exception {
        var disk = Files.createDirectory(directory.resolve("disk"));
        try (var store = new InProcess(FaultyDisk.path(disk.resolve("documents.mv")), true, true);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            store.index("c", new Document("key", new Document("n", 1)).append("name", "n"));
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> write(store, writer)))
                    .toList();
            try {
                for (var cut = 0; cut < CUTS; cut++) {
                    cutPower(disk, cut);
                }
            } finally {
                over.set(true);
            }
            for (var writer : writing) {
                writer.get();
            }
        }
    }

    private void write(InProcess store, int writer) {
        var random = new Random(writer);
        for (var n = 1L; !over.get(); n++) {
            var id = writer + "/" + random.nextInt(DOCUMENTS);
            var set = new Document("n", n).append("text", "x".repeat(random.nextInt(2_000)));
            var update = new Document("q", new Document("_id", id))
                    .append("u", new Document("$set", set))
                    .append("upsert", true);
            var reply = store.run("update", "c", new Document("updates", List.of(update)));
            assertThat(reply).containsEntry("n", 1);
            acknowledged.put(id, n);
        }
    }

    private void cutPower(Path disk, int cut) throws Exception {
        var until = total() + WRITES_BETWEEN;
        while (total() < until) {
            Thread.onSpinWait();
        }
        var found = Files.createDirectory(directory.resolve("found-" + cut));
        var expected = new CompletableFuture<Map<String, Long>>();
        FaultyDisk.atNextForce(() -> {
            var before = new HashMap<>(acknowledged);
            FaultyDisk.cutPower(disk, new Random(cut), found);
            expected.complete(before);
        });
        isThere(expected.get(), found.resolve("documents.mv"));
    }

    private static void isThere(Map<String, Long> expected, Path file) {
        try (var store = new InProcess(file, true)) {
            expected.forEach((id, n) -> {
                var documents = store.find("c", new Document("filter", new Document("_id", id)));
                assertThat(documents)
                        .singleElement()
                        .satisfies(
                                document -> assertThat((Long) document.get("n")).isGreaterThanOrEqualTo(n));
            });
            new IndexCheck(store.collection("c")).everyIndexHoldsWhatItShould();
        }
    }

    private long total() {
        return acknowledged.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
