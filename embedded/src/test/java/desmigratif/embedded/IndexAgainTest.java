package desmigratif.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every service makes its indexes at every start. */
class IndexAgainTest {

    @TempDir
    private Path directory;

    @Test
    void isMadeAgainAtEveryStart() {
        var villages = Indexes.compoundIndex(Indexes.ascending("village"), Indexes.descending("on"));
        started(things -> things.createIndex(villages));

        assertThatCode(() -> started(things -> things.createIndex(villages))).doesNotThrowAnyException();
    }

    @Test
    void isRefusedUnderTheNameOfAnother() {
        started(things -> things.createIndex(Indexes.ascending("village")));

        assertThatThrownBy(() -> started(
                        things -> things.createIndex(Indexes.ascending("village"), new IndexOptions().unique(true))))
                .isInstanceOf(MongoCommandException.class);
    }

    private void started(Consumer<MongoCollection<Document>> work) {
        try (var store = EmbeddedStore.start(directory, Options.forTests());
                var client = MongoClients.create(store.mongoUri())) {
            work.accept(client.getDatabase("registry").getCollection("things"));
        }
    }
}
