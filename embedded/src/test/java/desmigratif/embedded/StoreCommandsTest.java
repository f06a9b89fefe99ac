package desmigratif.embedded;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoNamespace;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform asks of a store, asked of this one by MongoDB's own driver. */
class StoreCommandsTest {

    @TempDir
    Path directory;

    private OpenStore store;
    private MongoCollection<Document> members;

    @BeforeEach
    void open() {
        store = new OpenStore(directory);
        members = store.collection("members")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        close();
        open();
    }

    private static Document one(MongoCollection<Document> in, Object id) {
        return java.util.Objects.requireNonNull(in.find(eq("_id", id)).first());
    }

    @Test
    void greetsAsAPrimaryThatCanBeWrittenTo() {
        var hello = store.client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
    }

    @Test
    void updatesOnlyTheRevisionAsked() {
        members.insertOne(new Document("_id", "siti").append("rev", 1L));

        var hit = members.updateOne(and(eq("_id", "siti"), eq("rev", 1L)), combine(set("dues", 5L), inc("rev", 1L)));
        var miss = members.updateOne(and(eq("_id", "siti"), eq("rev", 1L)), set("dues", 9L));

        assertThat(hit.getModifiedCount()).isEqualTo(1);
        assertThat(miss.getMatchedCount()).isZero();
        assertThat(one(members, "siti"))
                .isEqualTo(new Document("_id", "siti").append("rev", 2L).append("dues", 5L));
    }

    @Test
    void changesAnOutboxAsARelayDoes() {
        members.insertOne(new Document("_id", "siti"));
        var facts = List.of(new Document("seq", 1L), new Document("seq", 2L), new Document("seq", 3L));

        members.updateOne(
                eq("_id", "siti"),
                Document.parse("{$min: {outboxSince: 7}, $max: {last: 3}, $set: {'state.status': 'active'}}")
                        .append("$push", new Document("outbox", new Document("$each", facts).append("$slice", -2))));
        members.updateOne(eq("_id", "siti"), Document.parse("{$pull: {outbox: {seq: {$in: [{$numberLong: '2'}]}}}}"));
        members.updateOne(eq("_id", "siti"), Document.parse("{$unset: {outboxSince: ''}, $max: {last: 2}}"));

        assertThat(one(members, "siti").toJson()).isEqualTo("""
            {"_id": "siti", "last": 3, "state": {"status": "active"}, "outbox": [{"seq": 3}]}\
            """);
    }

    @Test
    void writesManyAtOnceInAnyOrder() {
        members.insertMany(List.of(new Document("_id", 1).append("rev", 1), new Document("_id", 2).append("rev", 5)));

        var result = members.bulkWrite(
                List.of(
                        new UpdateOneModel<>(and(eq("_id", 1), eq("rev", 1)), set("told", true)),
                        new UpdateOneModel<>(and(eq("_id", 2), eq("rev", 1)), set("told", true)),
                        new UpdateOneModel<>(eq("_id", 3), set("told", true), new UpdateOptions().upsert(true))),
                new BulkWriteOptions().ordered(false));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts())
                .singleElement()
                .satisfies(up -> assertThat(up.getIndex()).isEqualTo(2));
        assertThat(members.countDocuments(eq("told", true))).isEqualTo(2);
    }

    @Test
    void findsAndUpdatesOneInOrder() {
        members.insertMany(List.of(new Document("_id", 1).append("due", 9), new Document("_id", 2).append("due", 3)));
        var after = new FindOneAndUpdateOptions().sort(ascending("due")).returnDocument(ReturnDocument.AFTER);

        var found = members.findOneAndUpdate(exists("due"), inc("due", 100), after);

        assertThat(found).isEqualTo(new Document("_id", 2).append("due", 103));
    }

    @Test
    void pagesThroughAVillageByAnIndex() {
        members.createIndex(ascending("village", "state.joined", "_id"));
        for (var i = 0; i < 500; i++) {
            members.insertOne(Document.parse(
                    "{_id: 'm%03d', village: 'v%d', state: {joined: %d, name: 'x'}}".formatted(i, i % 2, i / 10)));
        }

        var page = members.find(and(eq("village", "v1"), gte("state.joined", 3), lt("state.joined", 40)))
                .sort(descending("state.joined", "_id"))
                .limit(3)
                .projection(include("state.joined"))
                .into(new ArrayList<>());

        assertThat(page).map(Document::toJson).containsExactly("""
            {"_id": "m399", "state": {"joined": 39}}\
            """, """
            {"_id": "m397", "state": {"joined": 39}}\
            """, """
            {"_id": "m395", "state": {"joined": 39}}\
            """);
    }

    @Test
    void countsAndGathers() {
        members.insertMany(IntStream.range(0, 300)
                .mapToObj(
                        i -> new Document("_id", i).append("kind", "k" + i % 3).append("n", (long) i))
                .toList());

        assertThat(members.distinct("kind", String.class)).containsExactlyInAnyOrder("k0", "k1", "k2");
        assertThat(members.countDocuments(eq("kind", "k1"))).isEqualTo(100);
        assertThat(members.countDocuments(eq("kind", "none"))).isZero();
        assertThat(members.estimatedDocumentCount()).isEqualTo(300);
        assertThat(members.aggregate(List.of(match(eq("kind", "k2")), group("$kind", Accumulators.sum("all", "$n")))))
                .containsExactly(new Document("_id", "k2").append("all", 15_050L)); // 2 + 5 + … + 299
    }

    @Test
    void handsOutLargeAnswersInBatches() {
        var text = "x".repeat(20_000);
        members.insertMany(IntStream.range(0, 1_500)
                .mapToObj(i -> new Document("_id", i).append("text", text))
                .toList());

        var found = members.find().map(it -> it.getInteger("_id")).into(new ArrayList<>());
        var few = members.find()
                .batchSize(7)
                .limit(20)
                .map(it -> it.getInteger("_id"))
                .into(new ArrayList<>());
        var gathered = members.aggregate(List.of(match(gte("_id", 0)))).into(new ArrayList<>());

        assertThat(found).isEqualTo(IntStream.range(0, 1_500).boxed().toList());
        assertThat(few).hasSize(20);
        assertThat(gathered).hasSize(1_500);
    }

    @Test
    void replacesInsertsAndDeletes() {
        members.replaceOne(eq("_id", 1), new Document("a", 1), new ReplaceOptions().upsert(true));
        members.replaceOne(eq("_id", 1), new Document("a", 2), new ReplaceOptions().upsert(true));
        members.insertMany(List.of(new Document("_id", 2), new Document("_id", 3), new Document("_id", 4)));

        assertThat(members.deleteOne(eq("_id", 2)).getDeletedCount()).isEqualTo(1);
        assertThat(members.deleteMany(in("_id", 3, 4, 5)).getDeletedCount()).isEqualTo(2);
        assertThat(members.find()).containsExactly(new Document("_id", 1).append("a", 2));
    }

    @Test
    void keepsIndexesWhenACollectionIsRenamed() {
        members.createIndex(
                ascending("licence"), new IndexOptions().unique(true).sparse(true));
        members.insertMany(List.of(new Document("_id", 1).append("licence", "A"), new Document("_id", 2)));

        members.renameCollection(new MongoNamespace("village", "people"));
        reopen();
        var people = store.collection("people");

        assertThat(people.find(eq("licence", "A"))).containsExactly(new Document("_id", 1).append("licence", "A"));
        assertThat(people.listIndexes().map(it -> it.getString("name"))).containsExactly("_id_", "licence_1");
        assertThat(members.countDocuments()).isZero();
    }

    @Test
    void leavesNothingOfADroppedCollection() {
        members.createIndex(ascending("a"));
        members.insertOne(new Document("_id", 1).append("a", 1));
        store.collection("others").createIndex(ascending("a"));

        members.drop();
        members.insertOne(new Document("_id", 2).append("a", 2));
        reopen();

        assertThat(members.find(gte("a", 0))).containsExactly(new Document("_id", 2).append("a", 2));
        assertThat(members.listIndexes()).hasSize(1);
        assertThat(store.collection("others").listIndexes()).hasSize(2);
    }

    @Test
    void dropsOnlyTheIndexesOfTheCollectionAsked() {
        var others = store.collection("others");
        List.of(members, others).forEach(each -> each.createIndex(ascending("a")));

        members.dropIndex("a_1");
        members.createIndex(ascending("b"));
        members.dropIndexes();
        reopen();

        assertThat(members.listIndexes()).hasSize(1);
        assertThat(store.collection("others").listIndexes()).hasSize(2);
    }

    @Test
    void listsOnlyTheCollectionAskedFor() {
        members.insertOne(new Document());
        store.collection("others").insertOne(new Document());

        var named =
                store.database().listCollections().filter(eq("name", "others")).map(it -> it.get("name"));

        assertThat(named).containsExactly("others");
        assertThat(store.client.listDatabaseNames()).contains("village");
    }

    @Test
    void dropsADatabase() {
        members.insertOne(new Document("_id", 1));
        store.database().drop();
        reopen();

        assertThat(store.database().listCollectionNames()).isEmpty();
        members.insertOne(new Document("_id", 1));
        assertThat(members.countDocuments()).isEqualTo(1);
    }

    @Test
    void keepsEveryTypeAcrossARestart() {
        var all = Document.parse("""
            {_id: {village: 'v', month: 3}, text: 'Ś\u0000ə', whole: 5, long: {$numberLong: '9007199254740993'},
             half: 0.5, yes: true, none: null, day: {$date: '2026-01-05T00:00:00Z'}, list: [1, 'a', {b: []}],
             id: {$oid: '507f1f77bcf86cd799439011'}, money: {$numberDecimal: '12.50'},
             unique: {$uuid: '0197c2d0-0000-7000-8000-000000000001'}, raw: {$binary: {base64: 'AQID', subType: '00'}}}
            """);
        members.insertOne(all);
        reopen();

        assertThat(members.find(eq("_id", all.get("_id"))).first()).isEqualTo(all);
    }
}
