package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every write is a commit of some pages; those are written over when they are no longer needed. */
class FileSizeTest {

    private static final int DOCUMENTS = 3_000, UPDATES = 6_000, TEXT = 1_000, MOST_TIMES_CONTENT = 6;

    @TempDir
    Path directory;

    private final Random random = new Random(1);

    @Test
    void staysWithinASmallMultipleOfItsContent() throws IOException {
        var file = directory.resolve("documents.mv");
        try (var store = new InProcess(file, true)) {
            store.index("c", new Document("key", new Document("random", 1)).append("name", "random"));
            for (var i = 0; i < DOCUMENTS; i++) {
                put(store, i);
            }
            for (var i = 0; i < UPDATES; i++) {
                put(store, i % 2 == 0 ? random.nextInt(DOCUMENTS) : random.nextInt(DOCUMENTS / 100));
            }

            assertThat(store.collection("c").count()).isEqualTo(DOCUMENTS);
            assertThat(Files.size(file)).isLessThan((long) MOST_TIMES_CONTENT * DOCUMENTS * TEXT);
        }
    }

    private void put(InProcess store, int id) {
        var set = new Document("random", random.nextInt()).append("text", "x".repeat(TEXT));
        var update = new Document("q", new Document("_id", "6101042014/member-" + id))
                .append("u", new Document("$set", set))
                .append("upsert", true);
        store.run("update", "c", new Document("updates", List.of(update)));
    }
}
