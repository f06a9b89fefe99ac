package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenDiskTest {

    private static final Document ONE = new Document("documents", List.of(new Document("_id", 1)));
    private static final Document TWO = new Document("documents", List.of(new Document("_id", 2)));

    @TempDir
    Path directory;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Test
    void endsTheProcessAndAcknowledgesNothing() {
        var file = directory.resolve("documents.mv");
        var store = new InProcess(FaultyDisk.path(file), true, true, failures::add);
        assertThat(store.run("insert", "c", ONE)).containsEntry("ok", 1.0);

        FaultyDisk.breakDown(directory);

        assertThat(store.run("insert", "c", TWO)).containsEntry("ok", 0);
        assertThat(failures).isNotEmpty();
        assertThat(store.run("insert", "c", TWO)).containsEntry("ok", 0);
        assertThat(store.run("find", "c", new Document())).containsEntry("ok", 0);
    }
}
