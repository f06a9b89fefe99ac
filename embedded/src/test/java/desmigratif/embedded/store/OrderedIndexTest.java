package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import desmigratif.embedded.index.Plan;
import io.netty.buffer.Unpooled;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedIndexTest {

    private static final int DOCUMENTS = 200;

    @TempDir
    Path directory;

    private InProcess store;

    @BeforeEach
    void open() {
        store = new InProcess(directory.resolve("documents.mv"), true);
        store.index("c", json("{key: {village: 1, x: 1, _id: 1}, name: 'page'}"));
        store.index("c", json("{key: {tag: 1}, name: 'tag'}"));
        store.index("c", json("{key: {since: 1}, name: 'since', sparse: true}"));
        for (var i = 0; i < DOCUMENTS; i++) {
            store.run("insert", "c", new Document("documents", List.of(document(i))));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Document document(int i) {
        return new Document("_id", i)
                .append("village", "v" + i % 2)
                .append("x", i / 20)
                .append("tag", i);
    }

    private static Document json(String text) {
        var parsed = BsonDocument.parse(text);
        var out = Unpooled.wrappedBuffer(bytes(parsed));
        return BsonDecoder.decodeBson(out);
    }

    private static byte[] bytes(BsonDocument document) {
        var buffer = new BasicOutputBuffer();
        new BsonDocumentCodec()
                .encode(
                        new BsonBinaryWriter(buffer),
                        document,
                        EncoderContext.builder().build());
        return buffer.toByteArray();
    }

    private Plan plan(String query, @Nullable String sort, boolean limited) {
        return store.collection("c")
                .snapshot()
                .plan(json(query), sort == null ? null : json(sort), limited)
                .orElseThrow();
    }

    private List<Integer> ids(String body) {
        return store.find("c", json(body)).stream()
                .map(document -> (Integer) document.get("_id"))
                .toList();
    }

    @Test
    void readsAPageInItsOrderAndNoMore() {
        var plan = plan("{village: 'v0', x: {$gte: 3, $lt: 5}}", "{x: 1, _id: 1}", true);

        assertThat(plan.ordered()).isTrue();
        assertThat(plan.cost()).isLessThan(40);
        assertThat(ids("{filter: {village: 'v0', x: {$gte: 3, $lt: 5}}, sort: {x: -1, _id: -1}, limit: 2}"))
                .containsExactly(98, 96);
    }

    @Test
    void goesOnFromWhereAPageEnded() {
        var after = "{village: 'v1', $or: [{x: {$gt: 8}}, {x: 8, _id: {$gt: 175}}]}";

        assertThat(plan(after, "{x: 1, _id: 1}", true).cost()).isLessThan(40);
        assertThat(ids("{filter: " + after + ", sort: {x: 1, _id: 1}, limit: 3}"))
                .containsExactly(177, 179, 181);
    }

    @Test
    void readsEitherBranchByItsOwnIndex() {
        var either = "{$or: [{tag: 5}, {_id: 7}, {tag: {$in: [5, 9]}}]}";

        assertThat(plan(either, null, false).scans()).hasSize(3);
        assertThat(ids("{filter: " + either + "}")).containsExactlyInAnyOrder(5, 7, 9);
    }

    @Test
    void readsNothingWhereNothingCanBe() {
        assertThat(plan("{tag: {$gt: 5}, $and: [{tag: {$lt: 3}}]}", null, false)
                        .scans()
                        .getFirst()
                        .spans())
                .isEmpty();
    }

    @Test
    void findsTheFewThatWaitByASparseIndex() {
        store.run("update", "c", json("{updates: [{q: {_id: 5}, u: {$set: {since: 9}}}]}"));
        store.run("update", "c", json("{updates: [{q: {_id: 6}, u: {$set: {since: null}}}]}"));

        assertThat(plan("{since: {$exists: true}}", "{since: 1}", true).cost()).isLessThan(5);
        assertThat(ids("{filter: {since: {$exists: true}}, sort: {since: 1}}")).containsExactly(6, 5);
        assertThat(ids("{filter: {since: {$lte: 9}}}")).containsExactly(5);
        assertThat(ids("{filter: {since: null}}")).hasSize(DOCUMENTS - 1);
    }

    @Test
    void remembersThatAFieldHasHeldAnArray() {
        assertThat(plan("{tag: {$gt: 5}, _id: {$gte: 0}}", "{tag: 1}", true).ordered())
                .isTrue();

        store.run("update", "c", json("{updates: [{q: {_id: 5}, u: {$set: {tag: [1000, -1000]}}}]}"));
        close();
        store = new InProcess(directory.resolve("documents.mv"), true);

        assertThat(ids("{filter: {$and: [{tag: {$gt: 198}}, {tag: {$lt: -5}}]}}"))
                .containsExactly(5);
        assertThat(ids("{filter: {tag: {$gt: 197}}, sort: {tag: 1}}").getFirst())
                .isEqualTo(5);
    }

    @Test
    void changesTheElementThatMatchedWhateverOthersRead() throws Exception {
        store.run("insert", "c", json("{documents: [{_id: 'l', l: [{k: 'a', n: 0}, {k: 'b', n: 0}]}]}"));
        var over = new AtomicBoolean();
        try (var reader = Executors.newSingleThreadExecutor()) {
            var reading = reader.submit(() -> {
                while (!over.get()) {
                    store.find("c", json("{filter: {_id: 'l', 'l.k': 'a'}}"));
                }
            });
            for (var i = 0; i < 2_000; i++) {
                store.run("update", "c", json("{updates: [{q: {_id: 'l', 'l.k': 'b'}, u: {$inc: {'l.$.n': 1}}}]}"));
            }
            over.set(true);
            reading.get();
        }

        assertThat(store.find("c", json("{filter: {_id: 'l'}}")))
                .containsExactly(json("{_id: 'l', l: [{k: 'a', n: 0}, {k: 'b', n: 2000}]}"));
    }
}
