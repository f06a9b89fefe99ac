package desmigratif.test.memory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import desmigratif.test.Engines;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** The store in memory does what the real one does, for all that the kit asks of a store. */
class MemoryStoreTest {

    @Test
    void answersAsTheEmbeddedStore() {
        try (var client = MongoClients.create(Engines.mongoUri("memory"))) {
            var real = client.getDatabase("memory").getCollection("things");
            var memory = new MemoryStore(Twist.NONE).over(Link.SOUND).getCollection("things");

            assertThat(lived(memory)).isEqualTo(lived(real));
        }
    }

    /** A long list of writes and reads, the same each time, and what came of each. */
    private static List<String> lived(MongoCollection<Document> things) {
        things.createIndex(
                ascending("unique.n"), new IndexOptions().unique(true).sparse(true));
        var random = new SplittableRandom(42);
        var seen = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            var id = "t" + random.nextInt(12);
            var filter = filter(id, random);
            seen.add(
                    switch (random.nextInt(6)) {
                        case 0 ->
                            tried(() -> things.insertOne(thing(id, random)).wasAcknowledged());
                        case 1 -> tried(() -> things.deleteOne(eq("_id", id)).getDeletedCount());
                        case 2, 3 -> {
                            var changes = changes(random);
                            yield tried(() -> things.updateOne(and(eq("_id", id), filter), changes)
                                    .getMatchedCount());
                        }
                        case 4 -> {
                            var marked = new Document("$max", new Document("since", new Date(random.nextInt(50))));
                            yield tried(() -> things.updateOne(eq("_id", id), marked, new UpdateOptions().upsert(true))
                                    .getMatchedCount());
                        }
                        default ->
                            things.find(filter)
                                            .sort(ascending("_id"))
                                            .limit(5)
                                            .projection(include("rev", "outbox", "since"))
                                            .map(MemoryStoreTest::text)
                                            .into(new ArrayList<>())
                                    + " of " + things.countDocuments(filter);
                    });
        }
        things.find().sort(ascending("_id")).map(MemoryStoreTest::text).into(seen);
        return seen;
    }

    /** The order of fields says nothing. */
    private static String text(Document document) {
        return new TreeMap<>(document).toString();
    }

    private static Document thing(String id, SplittableRandom random) {
        var thing = new Document("_id", id).append("rev", 1L).append("outbox", List.of());
        return random.nextBoolean() ? thing.append("unique", new Document("n", random.nextInt(6))) : thing;
    }

    private static Bson filter(String id, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> eq("rev", random.nextLong(4));
            case 1 -> and(gt("since", new Date(0)), nin("_id", List.of("t1", "t2")));
            case 2 -> or(eq("unique.n", random.nextInt(6)), lt("since", new Date(20)));
            case 3 -> in("_id", List.of(id, "t3", "t4"));
            case 4 -> exists("since", random.nextBoolean());
            default -> new Document();
        };
    }

    private static Document changes(SplittableRandom random) {
        var entry = new Document("id", "f" + random.nextInt(8)).append("at", new Date(random.nextInt(9)));
        return switch (random.nextInt(5)) {
            case 0 -> new Document("$push", new Document("outbox", entry)).append("$inc", new Document("rev", 1L));
            case 1 -> new Document("$min", new Document("since", new Date(random.nextInt(50))));
            case 2 ->
                new Document("$set", new Document("unique", new Document("n", random.nextInt(6))))
                        .append("$unset", new Document("since", ""));
            case 3 ->
                new Document(
                        "$pull",
                        new Document("outbox", new Document("id", new Document("$in", List.of("f1", "f2", "f3")))));
            default ->
                new Document(
                        "$push", new Document("outbox", new Document("$each", List.of(entry)).append("$slice", -2)));
        };
    }

    private static String tried(java.util.function.Supplier<Object> call) {
        try {
            return call.get().toString();
        } catch (MongoException e) {
            return "refused " + e.getCode();
        }
    }
}
