package desmigratif.embedded;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.nio.file.Path;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads everything takes no more of the store's memory than a reply, and sees one moment. */
class LargeAnswersTest {

    /** One and a half times the memory of the child. */
    private static final int DOCUMENTS = 3_000, TEXT = 64 * 1024, AT_ONCE = 10;

    @TempDir
    Path temporary;

    @Test
    void readsMoreThanFitsItsMemory() throws Exception {
        var port = Ports.free(0);
        try (var child = ChildJvm.start(ChildStore.class, temporary.resolve("store"), port);
                var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=120000")) {
            var members = client.getDatabase("village").getCollection("members");
            members.createIndex(ascending("place"));
            fill(members, DOCUMENTS, TEXT);

            assertThat(count(members.find().cursor(), "_id", 0, 1)).isEqualTo(DOCUMENTS);
            assertThat(count(members.find().sort(ascending("place")).cursor(), "place", -DOCUMENTS + 1, 1))
                    .isEqualTo(DOCUMENTS);
            assertThat(child.pid()).isPositive();
        }
    }

    /** Each on a connection of his own, all of them slower than the store. */
    @Test
    void answersManyAtOnceWithLittleMemoryOutsideTheHeap() throws Exception {
        var port = Ports.free(0);
        try (var child = ChildJvm.start(ChildStore.class, temporary.resolve("store"), port);
                var client = MongoClients.create(
                        "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=120000&socketTimeoutMS=120000")) {
            var members = client.getDatabase("village").getCollection("members");
            fill(members, 40, 1024 * 1024);

            var counts = IntStream.range(0, 24)
                    .boxed()
                    .gather(Gatherers.mapConcurrent(
                            24, it -> count(members.find().cursor(), "_id", 0, 1)))
                    .toList();

            assertThat(counts).hasSize(24).containsOnly(40);
            assertThat(child.pid()).isPositive();
        }
    }

    @Test
    void showsOneMomentHoweverLongItTakes() {
        try (var store = new OpenStore(temporary.resolve("store"))) {
            var members = store.collection("members");
            IntStream.range(0, 500)
                    .forEach(i -> members.insertOne(new Document("_id", i).append("text", "x".repeat(1_000))));

            try (var reading = members.find().batchSize(10).cursor()) {
                reading.next();
                for (int round = 0; round < 100; round++) { // So that files are written over and chunks put together.
                    members.updateMany(lt("_id", 500), set("text", "y".repeat(1_000) + round));
                }
                members.deleteMany(lt("_id", 400));
                int read = 1;
                for (; reading.hasNext(); read++) {
                    assertThat(reading.next()).containsEntry("text", "x".repeat(1_000));
                }

                assertThat(read).isEqualTo(500);
            }
        }
    }

    private static void fill(MongoCollection<Document> members, int many, int length) {
        var text = "x".repeat(length);
        for (int from = 0; from < many; from += AT_ONCE) {
            members.insertMany(IntStream.range(from, Math.min(many, from + AT_ONCE))
                    .mapToObj(i -> new Document("_id", i).append("place", -i).append("text", text))
                    .toList());
        }
    }

    /** How many come in order, one after the other. */
    private static int count(MongoCursor<Document> all, String field, int first, int step) {
        try (all) {
            int next = first;
            for (; all.hasNext(); next += step) {
                assertThat(all.next()).containsEntry(field, next);
            }
            return (next - first) / step;
        }
    }
}
