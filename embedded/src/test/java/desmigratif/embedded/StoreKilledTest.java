package desmigratif.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed again and again while eight write: every acknowledged write is there, whole, and found by its indexes. */
class StoreKilledTest {

    private static final int WRITERS = 8, KILLS = 4, WRITES_BEFORE_A_KILL = 800;

    @TempDir
    Path temporary;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();

    @Test
    void losesNothingAcknowledged() throws Exception {
        var directory = temporary.resolve("store");
        var port = Ports.free(0);
        for (var kill = 0; kill < KILLS; kill++) {
            try (var child = ChildJvm.start(ChildStore.class, directory, port);
                    var client =
                            MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=120000")) {
                writeUntilKilled(members(client), child);
            }
        }

        try (var store = new OpenStore(directory)) {
            everythingIsThere(store.collection("members"));
        }
    }

    @Test
    void isNotStartedTwiceOnADirectory() throws Exception {
        var directory = temporary.resolve("store");
        var port = Ports.free(0);
        try (var child = ChildJvm.start(ChildStore.class, directory, port);
                var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=120000")) {
            client.getDatabase("village").runCommand(new Document("ping", 1));

            assertThatThrownBy(() -> EmbeddedStore.start(directory, Options.forTests()))
                    .isInstanceOf(DirectoryInUse.class)
                    .hasMessageContaining("process " + child.pid());
        }
    }

    private static MongoCollection<Document> members(MongoClient client) {
        var members = client.getDatabase("village").getCollection("members");
        members.createIndex(ascending("n"));
        members.createIndex(ascending("unique"), new IndexOptions().unique(true).sparse(true));
        return members;
    }

    private void writeUntilKilled(MongoCollection<Document> members, ChildJvm child) throws Exception {
        var enough = writes.get() + WRITES_BEFORE_A_KILL;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "w" + writer;
                writers.execute(() -> write(members, name));
            }
            while (writes.get() < enough) {
                Thread.onSpinWait();
            }
            child.kill();
        }
    }

    private void write(MongoCollection<Document> members, String writer) {
        var random = new Random();
        try {
            while (true) {
                var id = writer + "/" + random.nextInt(60);
                var n = acknowledged.getOrDefault(id, 0L) + 1;
                var set = new Document("n", n)
                        .append("unique", id + "@" + n)
                        .append("text", "x".repeat(random.nextInt(1_500)));
                members.updateOne(eq("_id", id), new Document("$set", set), new UpdateOptions().upsert(true));
                acknowledged.put(id, n);
                writes.incrementAndGet();
            }
        } catch (MongoException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private void everythingIsThere(MongoCollection<Document> members) {
        acknowledged.forEach((id, n) -> {
            var found = members.find(eq("_id", id)).first();
            assertThat(found).as(id).isNotNull();
            assertThat(found.getLong("n")).as(id).isGreaterThanOrEqualTo(n);
            var unique = found.getString("unique");
            assertThat(unique).isEqualTo(id + "@" + found.getLong("n"));
            assertThat(members.find(eq("unique", unique))).containsExactly(found);
        });
        assertThat(members.find(gte("n", 0L))).hasSameSizeAs(members.find());
    }
}
