package desmigratif.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import desmigratif.test.Engines;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class KeyShelfStoreTest {

    private static final MongoCollection<BsonDocument> KEYS = MongoClients.create(Engines.mongoUri("vault"))
            .getDatabase("vault")
            .getCollection("keys", BsonDocument.class);

    private final KeyShelf shelf = new MongoKeyShelf(KEYS);
    private final String id = UUID.randomUUID().toString();

    @Test
    void keepsAKey() {
        shelf.putIfAbsent(id, new byte[] {1, 2});

        assertThat(shelf.find(List.of(id, "nobody"))).hasSize(1).containsEntry(id, new byte[] {1, 2});
        assertThat(shelf.isEmpty()).isFalse();
    }

    @Test
    void keepsTheFirstOfManyKeys() {
        var kept = IntStream.range(0, 8)
                .parallel()
                .mapToObj(it -> HexFormat.of().formatHex(shelf.putIfAbsent(id, new byte[] {(byte) it})))
                .distinct();

        assertThat(kept).hasSize(1);
    }

    @Test
    void destroysAKeyForGood() {
        shelf.putIfAbsent(id, new byte[] {1});

        shelf.delete(id);

        assertThat(shelf.find(List.of(id))).containsEntry(id, new byte[0]);
        assertThat(shelf.putIfAbsent(id, new byte[] {2})).isEmpty();
    }

    @Test
    void destroysAKeyThatHasNotComeYet() {
        shelf.delete(id);

        assertThat(shelf.putIfAbsent(id, new byte[] {1})).isEmpty();
    }
}
