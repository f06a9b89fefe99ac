package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    Path directory;

    private InProcess store;

    @BeforeEach
    void open() {
        store = new InProcess(directory.resolve("documents.mv"), true);
        var receipts = List.of(new Document("key", "a"), new Document("key", "b"));
        var document = new Document("_id", "1")
                .append("state", new Document("name", "x").append("times", 1))
                .append("receipts", receipts)
                .append("rev", 1);
        store.run("insert", "c", new Document("documents", List.of(document)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void sharesWhatIsNotNamed() {
        var before = document();

        update(new Document("$inc", new Document("rev", 1)));

        assertThat(document().get("rev")).isEqualTo(2);
        assertThat(before.get("rev")).isEqualTo(1);
        assertThat(document().get("state")).isSameAs(before.get("state"));
    }

    @Test
    void pushesBehindWhatIsThere() {
        var before = document();
        var each = new Document("$each", List.of(new Document("key", "c"))).append("$slice", -2);

        update(new Document("$push", new Document("receipts", each)));

        assertThat(document().get("receipts")).isEqualTo(List.of(new Document("key", "b"), new Document("key", "c")));
        assertThat(before.get("receipts")).isEqualTo(List.of(new Document("key", "a"), new Document("key", "b")));
    }

    @Test
    void changesWithinAFieldAndLeavesTheOldOneAlone() {
        var before = document();

        update(new Document("$inc", new Document("state.times", 1)));

        assertThat(document().get("state")).isEqualTo(new Document("name", "x").append("times", 2));
        assertThat(before.get("state")).isEqualTo(new Document("name", "x").append("times", 1));
    }

    @Test
    void settingWhatIsThereChangesNothing() {
        var same = new Document("name", "x").append("times", 1L);

        var reply = update(new Document("$set", new Document("state", same)));

        assertThat(reply.get("n")).isEqualTo(1);
        assertThat(reply.get("nModified")).isEqualTo(0);
    }

    @Test
    void takesAwayAndAddsFields() {
        var update = new Document("$unset", new Document("receipts", "")).append("$set", new Document("new", true));

        update(update);

        assertThat(document().keySet()).containsExactly("_id", "state", "rev", "new");
    }

    private Document update(Document update) {
        var statement = new Document("q", new Document("_id", "1")).append("u", update);
        return store.run("update", "c", new Document("updates", List.of(statement)));
    }

    private Document document() {
        return store.find("c", new Document("filter", new Document("_id", "1"))).getFirst();
    }
}
