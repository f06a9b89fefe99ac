package desmigratif.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that is taken is refused with 11000, however it is written, and nothing of the write remains. */
class DuplicateKeyTest {

    private static final Document ONE = new Document("_id", 1).append("licence", "A");
    private static final Document TWO = new Document("_id", 2).append("licence", "B");
    private static final IndexOptions UNIQUE = new IndexOptions().unique(true).sparse(true);

    @TempDir
    Path directory;

    private OpenStore store;
    private MongoCollection<Document> members;

    @BeforeEach
    void open() {
        store = new OpenStore(directory);
        members = store.collection("members");
        members.createIndex(ascending("licence"), UNIQUE);
        members.insertMany(List.of(ONE, TWO));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void refused(Runnable write) {
        var refusal = catchThrowableOfType(MongoException.class, write::run);

        assertThat(ErrorCategory.fromErrorCode(refusal.getCode())).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(members.find()).containsExactly(ONE, TWO);
    }

    @Test
    void refusesAnInsert() {
        refused(() -> members.insertOne(new Document("_id", 1)));
        refused(() -> members.insertOne(new Document("_id", 1L)));
        refused(() -> members.insertOne(new Document("_id", 3).append("licence", "A")));
    }

    @Test
    void refusesAnUpdate() {
        refused(() -> members.updateOne(eq("_id", 2), set("licence", "A")));
        refused(() -> members.replaceOne(eq("_id", 2), new Document("licence", "A")));
    }

    @Test
    void refusesAFindAndModify() {
        refused(() -> members.findOneAndUpdate(eq("_id", 2), set("licence", "A")));
        assertThat(catchThrowableOfType(
                        MongoCommandException.class, () -> members.findOneAndUpdate(eq("_id", 2), set("licence", "A"))))
                .hasMessageContaining("licence_1");
    }

    @Test
    void refusesAnUpsert() {
        refused(() -> members.updateOne(eq("_id", 3), set("licence", "A"), new UpdateOptions().upsert(true)));
        refused(() -> members.updateOne(
                Document.parse("{_id: 1, licence: 'old'}"), set("a", 1), new UpdateOptions().upsert(true)));
    }

    @Test
    void goesOnPastARefusalIfTheOrderIsFree() {
        var refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> members.insertMany(
                        List.of(new Document("_id", 1), new Document("_id", 3), new Document("_id", 2)),
                        new InsertManyOptions().ordered(false)));

        assertThat(refusal.getWriteErrors())
                .extracting(error -> error.getIndex() + ":" + error.getCode())
                .containsExactly("0:11000", "2:11000");
        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(members.countDocuments()).isEqualTo(3);
    }

    @Test
    void stopsAtARefusalIfTheOrderCounts() {
        var refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> members.bulkWrite(List.of(
                        new UpdateOneModel<>(eq("_id", 1), set("seen", true)),
                        new UpdateOneModel<>(eq("_id", 2), set("licence", "A")),
                        new UpdateOneModel<>(eq("_id", 2), set("seen", true)),
                        new InsertOneModel<>(new Document("_id", 3)))));

        assertThat(refusal.getWriteErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1));
        assertThat(members.countDocuments(eq("seen", true))).isEqualTo(1);
        assertThat(members.countDocuments(lt("_id", 100))).isEqualTo(2);
    }

    @Test
    void freesAKeyThatIsNoLongerHeld() {
        members.updateOne(eq("_id", 1), unset("licence"));

        members.updateOne(eq("_id", 2), set("licence", "A"));

        assertThat(members.find(eq("licence", "A")))
                .extracting(it -> it.get("_id"))
                .containsExactly(2);
    }

    @Test
    void refusesAnIndexThatTheDocumentsBreak() {
        members.insertMany(
                List.of(new Document("_id", 3).append("nik", "x"), new Document("_id", 4).append("nik", "x")));

        var refusal = catchThrowableOfType(MongoException.class, () -> members.createIndex(ascending("nik"), UNIQUE));

        assertThat(refusal.getCode()).isEqualTo(11000);
        members.deleteOne(eq("_id", 3));
        members.createIndex(ascending("nik"), UNIQUE);
        assertThat(members.find(eq("nik", "x"))).extracting(it -> it.get("_id")).containsExactly(4);
    }

    @Test
    void holdsTheElementsOfArraysUnique() {
        members.createIndex(ascending("parts.serial"), UNIQUE);
        members.updateOne(eq("_id", 1), Document.parse("{$set: {parts: [{serial: 1}, {serial: 2}, {serial: 2}]}}"));
        members.updateOne(eq("_id", 2), Document.parse("{$set: {parts: []}}"));
        members.insertOne(Document.parse("{_id: 3, parts: []}"));

        var refusal = catchThrowableOfType(
                MongoException.class,
                () -> members.updateOne(eq("_id", 2), Document.parse("{$push: {parts: {serial: 2}}}")));

        assertThat(refusal.getCode()).isEqualTo(11000);
    }
}
