package desmigratif.test.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The common subset of the stores, each statement as the services send it. */
class StoreTest {

    private static final String ALL = "desmigratif.test.store.StoreEngine#all";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final Date AT = Date.from(Instant.parse("2026-11-24T03:00:00.123Z"));
    private static final Date BEFORE = Date.from(Instant.parse("2026-11-24T02:00:00Z"));

    @ParameterizedTest
    @MethodSource(ALL)
    void tellsDuplicatesApartByTheirIndex(StoreEngine engine) {
        var things = things(engine);
        things.createIndex(
                ascending("unique.label"), new IndexOptions().unique(true).sparse(true));
        things.insertOne(thing("a").append("unique", new Document("label", "blue")));
        things.insertOne(thing("b"));
        things.insertOne(thing("c"));

        var name = refused(() -> things.insertOne(thing("a")));
        var label = refused(() -> things.insertOne(thing("d").append("unique", new Document("label", "blue"))));

        assertThat(List.of(name.getCode(), label.getCode())).containsOnly(11000);
        assertThat(name.getMessage()).contains("_id_");
        assertThat(label.getMessage()).contains("unique.label_1");
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void writesOnlyOverWhatWasRead(StoreEngine engine) {
        var things = things(engine);
        things.insertOne(thing("a"));
        var changes = new Document("$set", new Document("state", new Document("balanceRupiah", 1L << 60)))
                .append("$inc", new Document("rev", 1L))
                .append("$push", new Document("outbox", new Document("id", "f1")))
                .append("$min", new Document("outboxSince", AT));

        var first = things.updateOne(and(eq("_id", "a"), eq("rev", 1L)), changes);
        var second = things.updateOne(and(eq("_id", "a"), eq("rev", 1L)), changes);
        things.updateOne(eq("_id", "a"), new Document("$min", new Document("outboxSince", BEFORE)));

        assertThat(first.getMatchedCount()).isEqualTo(1);
        assertThat(second.getMatchedCount()).isZero();
        var after = things.find(eq("_id", "a")).first();
        assertThat(after).isNotNull();
        assertThat(after.getEmbedded(List.of("state", "balanceRupiah"), Long.class))
                .isEqualTo(1L << 60);
        assertThat(after.getLong("rev")).isEqualTo(2);
        assertThat(after.getList("outbox", Document.class)).hasSize(1);
        assertThat(after.getDate("outboxSince")).isEqualTo(BEFORE);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void letsOneOfManyWritersThrough(StoreEngine engine) throws InterruptedException {
        var things = things(engine);
        things.insertOne(thing("a"));
        var won = ConcurrentHashMap.<Long>newKeySet();
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int w = 0; w < 8; w++) {
                writers.submit(() -> {
                    for (long rev = 1; rev <= 25; ) {
                        var written = things.updateOne(
                                and(eq("_id", "a"), eq("rev", rev)), new Document("$inc", new Document("rev", 1L)));
                        if (written.getMatchedCount() == 1) {
                            assertThat(won.add(rev)).isTrue();
                        }
                        rev = things.find(eq("_id", "a")).first().getLong("rev");
                    }
                });
            }
            writers.shutdown();
            assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(won).hasSize(25);
        assertThat(things.find(eq("_id", "a")).first()).containsEntry("rev", 26L);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void clearsWhatWasToldAndKeepsWhatCameAfter(StoreEngine engine) {
        var things = things(engine);
        var facts = List.of(new Document("id", "f1"), new Document("id", "f2"));
        things.insertOne(thing("still").append("outbox", facts).append("outboxSince", AT));
        things.insertOne(thing("moved").append("outbox", facts).append("outboxSince", AT));

        var whole = new Document("$set", new Document("outbox", List.of()))
                .append("$unset", new Document("outboxSince", ""));
        var cleared = things.bulkWrite(
                List.of(
                        new UpdateOneModel<>(and(eq("_id", "still"), eq("rev", 1L)), whole),
                        new UpdateOneModel<>(and(eq("_id", "moved"), eq("rev", 7L)), whole)),
                UNORDERED);
        things.updateOne(
                eq("_id", "moved"),
                new Document(
                        "$pull", new Document("outbox", new Document("id", new Document("$in", List.of("f1", "f9"))))));

        assertThat(cleared.getMatchedCount()).isEqualTo(1);
        assertThat(names(things.find(exists("outboxSince")))).containsExactly("moved");
        assertThat(things.find(eq("_id", "moved")).first().getList("outbox", Document.class))
                .containsExactly(new Document("id", "f2"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void insertsTheRestWhereSomeAreThere(StoreEngine engine) {
        var things = things(engine);
        things.insertOne(thing("b"));

        var failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.insertMany(
                        List.of(thing("a"), thing("b"), thing("c")), new InsertManyOptions().ordered(false)));

        assertThat(failure.getWriteErrors()).hasSize(1);
        assertThat(failure.getWriteErrors().getFirst().getCode()).isEqualTo(11000);
        assertThat(failure.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
        assertThat(names(things.find())).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void raisesMarksAndNeverLowersThem(StoreEngine engine) {
        var marks = things(engine);
        for (long offset : List.of(5L, 9L, 7L)) {
            marks.bulkWrite(
                    List.of(new UpdateOneModel<>(
                            eq("_id", 3),
                            new Document("$max", new Document("offset", offset)),
                            new UpdateOptions().upsert(true))),
                    UNORDERED);
        }

        assertThat(marks.find(eq("_id", 3)).first()).containsEntry("offset", 9L);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void pagesInOrderOfTheName(StoreEngine engine) {
        var things = things(engine);
        things.createIndex(ascending("village", "words", "_id"));
        things.insertMany(IntStream.range(0, 300)
                .mapToObj(it -> thing("%03d".formatted(it))
                        .append("village", it % 3 == 0 ? "6101042014" : "3302152003")
                        .append("words", List.of("siti", it % 2 == 0 ? "aminah" : "rahayu")))
                .toList());

        var page = things.find(and(eq("village", "6101042014"), eq("words", "aminah"), gt("_id", "100")))
                .sort(ascending("_id"))
                .limit(3);

        assertThat(names(page)).containsExactly("102", "108", "114");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void findsWhatWaitsOldestFirst(StoreEngine engine) {
        var things = things(engine);
        things.createIndex(ascending("outboxSince"), new IndexOptions().sparse(true));
        things.insertOne(thing("late").append("outboxSince", AT).append("slot", 1));
        things.insertOne(thing("early").append("outboxSince", BEFORE).append("slot", 2));
        things.insertOne(thing("other").append("outboxSince", BEFORE).append("slot", 9));
        things.insertOne(thing("told").append("slot", 1));

        var due = things.find(and(lt("outboxSince", new Date(AT.getTime() + 1)), in("slot", 1, 2)))
                .sort(ascending("outboxSince"));

        assertThat(names(due)).containsExactly("early", "late");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void takesALeaseThatHasRunOut(StoreEngine engine) {
        var leases = things(engine);
        leases.insertOne(new Document("_id", "relay-1").append("holder", "a").append("until", BEFORE));
        var free = or(eq("holder", "b"), lt("until", AT));
        var mine = new Document("$set", new Document("holder", "b").append("until", AT));

        var taken = leases.updateOne(and(eq("_id", "relay-1"), free), mine).getMatchedCount();
        var byOther = leases.updateOne(and(eq("_id", "relay-1"), or(eq("holder", "c"), lt("until", AT))), mine);

        assertThat(taken).isEqualTo(1);
        assertThat(byOther.getMatchedCount()).isZero();
    }

    private static MongoCollection<Document> things(StoreEngine engine) {
        return engine.database().getCollection("things");
    }

    private static Document thing(String id) {
        return new Document("_id", id).append("rev", 1L);
    }

    private static MongoWriteException refused(ThrowingCallable write) {
        return catchThrowableOfType(MongoWriteException.class, write);
    }

    private static List<String> names(Iterable<Document> found) {
        var names = new ArrayList<String>();
        found.forEach(it -> names.add(it.getString("_id")));
        return names;
    }
}
