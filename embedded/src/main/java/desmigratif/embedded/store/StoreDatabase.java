package desmigratif.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import desmigratif.embedded.answer.Answers;
import desmigratif.embedded.answer.Statements;
import desmigratif.embedded.command.Unsupported;
import desmigratif.embedded.file.StoreFile;
import desmigratif.embedded.index.IdIndex;
import desmigratif.embedded.index.OrderedIndex;
import desmigratif.embedded.key.Key;
import io.netty.channel.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/** A database: its collections, and where their maps lie. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private final Setup setup;
    private final StoreFile file;

    StoreDatabase(String name, Setup setup) {
        super(name, setup.batches().registry());
        this.setup = setup;
        this.file = setup.file();
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Function<Document, Document> run = body -> super.handleCommand(channel, command, body, databases, oplog);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> run.apply(Answers.inBatches(query));
            case "insert" -> Answers.countingInserts(query, run);
            case "update" -> Statements.run(query, "updates", run);
            case "delete" -> Statements.run(query, "deletes", run);
            case "aggregate" -> Answers.aggregate(query, setup.batches(), body -> LeadingMatch.during(body, run));
            case "listcollections" -> Answers.filtered(query, run);
            case "dropindexes" -> dropIndexes(query, run);
            default -> run.apply(query);
        };
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String collection, CollectionOptions options) {
        return new StoreCollection(this, collection, options, setup, file.documents(getDatabaseName(), collection));
    }

    /** Two who write into a new collection at once must not make two of it. */
    @Override
    protected synchronized MongoCollection<Key> resolveOrCreateCollection(String collection) {
        return super.resolveOrCreateCollection(collection);
    }

    @Override
    public synchronized MongoCollection<Key> createCollectionOrThrowIfExists(
            String collection, CollectionOptions options) {
        return super.createCollectionOrThrowIfExists(collection, options);
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return name.equals("_id_")
                ? new IdIndex(name, keys, file.documents(getDatabaseName(), collection))
                : index(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(collection, name, keys, sparse, false);
    }

    private OrderedIndex index(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        var map = file.index(getDatabaseName(), collection, name);
        return new OrderedIndex(name, keys, sparse, unique, map, file.mark(map));
    }

    @Override
    protected synchronized void addIndex(Document description) {
        if (IndexDescriptions.of(this, description.get("ns")).isNew(description)) {
            super.addIndex(description);
        }
    }

    /** One by one and by their fields: the library drops by name what has the same name in any collection. */
    private Document dropIndexes(Document query, Function<Document, Document> run) {
        var collection = String.valueOf(query.get("dropIndexes"));
        var reply = new Document("ok", 1.0);
        for (var key : IndexDescriptions.of(this, getFullCollectionNamespace(collection))
                .keys(query.get("index"))) {
            reply = run.apply(new Document("dropIndexes", collection).append("index", key));
        }
        return reply;
    }

    /** Deletes what has expired, as indexes with {@code expireAfterSeconds} say, and counts it. */
    int expire(Instant now, ToIntBiFunction<MongoCollection<Key>, Document> delete) {
        return IndexDescriptions.all(this)
                .expiring()
                .mapToInt(expiring -> {
                    var collection = resolveCollection(expiring.collection(), false);
                    return collection == null ? 0 : delete.applyAsInt(collection, expiring.expired(now));
                })
                .sum();
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String index) {
        super.dropIndex(collection, index);
        if (!index.equals("_id_")) {
            file.removeIndex(getDatabaseName(), collection.getCollectionName(), index);
        }
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        file.removeDocuments(getDatabaseName(), collection);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        if (from != this) {
            throw new Unsupported("to move a collection to another database");
        }
        var old = collection.getCollectionName();
        super.moveCollection(from, collection, name);
        file.rename(getDatabaseName(), old, name, ((StoreCollection) collection).indexNames());
    }

    @Override
    protected long getFileSize() {
        return file.bytes();
    }

    @Override
    protected long getStorageSize() {
        return getFileSize();
    }
}
