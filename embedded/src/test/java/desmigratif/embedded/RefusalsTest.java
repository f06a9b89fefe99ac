package desmigratif.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not supported is refused, also where no document is in the way, and never passed over. */
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsTest {

    private OpenStore store;

    @BeforeAll
    void open(@TempDir Path directory) {
        store = new OpenStore(directory);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'c', collation: {locale: 'id'}}",
                "{find: 'c', hint: 'a_1'}",
                "{find: 'c', filter: {$where: 'true'}}",
                "{find: 'c', filter: {$text: {$search: 'x'}}}",
                "{find: 'c', filter: {$jsonSchema: {}}}",
                "{find: 'c', filter: {a: {$near: [1, 2]}}}",
                "{find: 'c', filter: {a: {$geoWithin: {}}}}",
                "{find: 'c', filter: {$and: [{a: {$bitsAllSet: 1}}]}}",
                "{find: 'c', filter: {a: {$not: {$bitsAllSet: 1}}}}",
                "{find: 'c', filter: {a: {$elemMatch: {b: {$near: [1, 2]}}}}}",
                "{find: 'c', sort: {score: {$meta: 'textScore'}}}",
                "{find: 'c', sort: {$natural: -1}}",
                "{find: 'c', projection: {'a.$': 1}}",
                "{find: 'c', projection: {a: '$b'}}",
                "{find: 'c', tailable: true}",
                "{find: 'c', let: {a: 1}}",
                "{find: 'c', readConcern: {level: 'snapshot'}}",
                "{find: 'c', lsid: {id: 1}}",
                "{find: 'c', txnNumber: 1, startTransaction: true, autocommit: false}",
                "{update: 'c', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
                "{update: 'c', updates: [{q: {}, u: {$currentDate: {a: true}}}]}",
                "{update: 'c', updates: [{q: {}, u: {$set: {a: 1}}, collation: {locale: 'id'}}]}",
                "{update: 'c', updates: [{q: {$where: 'true'}, u: {$set: {a: 1}}}]}",
                "{update: 'c', updates: [{q: {}, u: {$set: {a: 1}}, hint: 'a_1'}]}",
                "{findAndModify: 'c', query: {}, update: [{$set: {a: 1}}]}",
                "{delete: 'c', deletes: [{q: {}, limit: 0, collation: {locale: 'id'}}]}",
                "{aggregate: 'c', pipeline: [{$out: 'd'}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$merge: 'd'}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$setWindowFields: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$changeStream: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$match: {$where: 'true'}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$facet: {a: [{$out: 'd'}]}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [], cursor: {}, collation: {locale: 'id'}}",
                "{create: 'd', capped: true, size: 1000}",
                "{create: 'd', validator: {}}",
                "{create: 'd', timeseries: {timeField: 'at'}}",
                "{create: 'd', viewOn: 'c', pipeline: []}"
            })
    void refusesACommand(String command) {
        var refusal = catchThrowableOfType(
                MongoCommandException.class, () -> store.database().runCommand(Document.parse(command)));

        assertThat(refusal.getErrorCodeName()).isEqualTo("NotImplemented");
        assertThat(refusal.getErrorMessage()).contains("is not supported by the embedded store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{key: {a: 1}, name: 'a', partialFilterExpression: {a: 1}}",
                "{key: {a: 1}, name: 'a', collation: {locale: 'id'}}",
                "{key: {a: 'text'}, name: 'a'}",
                "{key: {a: 'hashed'}, name: 'a'}",
                "{key: {a: '2dsphere'}, name: 'a'}",
                "{key: {'$**': 1}, name: 'a'}",
                "{key: {'a.0': 1}, name: 'a'}",
                "{key: {}, name: 'a'}",
                "{key: {a: 1}}",
                "{key: {a: 1, b: 1}, name: 'a', expireAfterSeconds: 5}",
                "{key: {_id: 1}, name: 'a', expireAfterSeconds: 5}"
            })
    void refusesAnIndex(String index) {
        var command = new Document("createIndexes", "c").append("indexes", List.of(Document.parse(index)));

        var refusal = catchThrowableOfType(
                MongoCommandException.class, () -> store.database().runCommand(command));

        assertThat(refusal.getErrorCode()).isEqualTo(67);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{mapReduce: 'c'}",
                "{explain: {find: 'c'}}",
                "{saslStart: 1, mechanism: 'PLAIN'}",
                "{commitTransaction: 1}",
                "{collMod: 'c'}",
                "{bulkWrite: 1}",
                "{eval: 'x'}"
            })
    void knowsNoSuchCommand(String command) {
        var refusal = catchThrowableOfType(
                MongoCommandException.class, () -> store.database().runCommand(Document.parse(command)));

        assertThat(refusal.getErrorCode()).isEqualTo(59);
    }

    @Test
    void refusesASessionOfTheDriver() {
        assertThatThrownBy(() -> {
                    try (var session = store.client.startSession()) {
                        session.startTransaction();
                        store.collection("c").insertOne(session, new Document("_id", "transaction"));
                        session.commitTransaction();
                    }
                })
                .isInstanceOf(MongoException.class);
        assertThat(store.collection("c").countDocuments(new Document("_id", "transaction")))
                .isZero();
    }

    @Test
    void refusesAnIndexThatIsThereWithOtherOptions() {
        var indexed = store.collection("indexed");
        indexed.createIndex(new Document("a", 1));
        indexed.createIndex(new Document("a", 1));

        assertThatThrownBy(() -> indexed.createIndex(
                        new Document("a", 1), new com.mongodb.client.model.IndexOptions().unique(true)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refusal -> assertThat(refusal.getErrorCode()).isEqualTo(85));
        assertThat(indexed.listIndexes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{_id: 1, a: [[1, 2]]}",
                "{_id: 1, a: {$numberDecimal: '1.5'}}",
                "{_id: 1, a: {$regularExpression: {pattern: 'x', options: ''}}}",
                "{_id: {$regularExpression: {pattern: 'x', options: ''}}}",
                "{_id: [1]}"
            })
    void refusesWhatCannotStandInAnIndex(String document) {
        var indexed = store.collection("keys");
        indexed.createIndex(new Document("a", 1));

        assertThatThrownBy(() -> indexed.insertOne(Document.parse(document))).isInstanceOf(MongoException.class);
        assertThat(indexed.countDocuments()).isZero();
    }

    @Test
    void refusesTwoArraysSideBySide() {
        var indexed = store.collection("parallel");
        indexed.createIndex(Document.parse("{a: 1, b: 1}"));

        assertThatThrownBy(() -> indexed.insertOne(Document.parse("{_id: 1, a: [1], b: [1]}")))
                .isInstanceOfSatisfying(
                        MongoException.class,
                        refusal -> assertThat(refusal.getCode()).isEqualTo(171));
        assertThat(indexed.countDocuments()).isZero();
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        var large = store.collection("large");
        var half = "x".repeat(9_000_000);
        large.insertOne(new Document("_id", 1).append("a", half));

        assertThatThrownBy(() -> large.updateOne(new Document("_id", 1), new Document("$set", new Document("b", half))))
                .isInstanceOfSatisfying(
                        MongoException.class,
                        refusal -> assertThat(refusal.getCode()).isEqualTo(10334));
        assertThat(large.find().first()).doesNotContainKey("b");
    }

    @Test
    void doesNotTakeAWriteNobodyWaitsFor() {
        var unheard = store.collection("c").withWriteConcern(WriteConcern.UNACKNOWLEDGED);

        try {
            unheard.insertOne(new Document("_id", "unheard"));
        } catch (MongoException connectionClosed) {
            assertThat(connectionClosed).hasMessageNotContaining("unheard");
        }
        assertThat(store.collection("c").countDocuments(new Document("_id", "unheard")))
                .isZero();
    }
}
