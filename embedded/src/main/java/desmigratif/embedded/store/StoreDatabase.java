package desmigratif.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import desmigratif.embedded.key.Key;
import io.netty.channel.Channel;
import java.util.List;

/** A database: its collections, and where their maps lie. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private final StoreMaps maps;
    private final CursorRegistry cursors;

    StoreDatabase(String name, StoreMaps maps, CursorRegistry cursors) {
        super(name, cursors);
        this.maps = maps;
        this.cursors = cursors;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return LeadingMatch.during(query, () -> super.handleCommand(channel, command, query, databases, oplog));
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String collection, CollectionOptions options) {
        return new StoreCollection(this, collection, options, cursors, maps.documents(getDatabaseName(), collection));
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
                ? new IdIndex(name, keys, maps.documents(getDatabaseName(), collection))
                : index(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(collection, name, keys, sparse, false);
    }

    private OrderedIndex index(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        var map = maps.index(getDatabaseName(), collection, name);
        var mark = maps.mark(getDatabaseName(), collection, name);
        return new OrderedIndex(name, keys, sparse, unique, map, mark);
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String index) {
        super.dropIndex(collection, index);
        if (!index.equals("_id_")) {
            maps.removeIndex(getDatabaseName(), collection.getCollectionName(), index);
        }
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        maps.removeDocuments(getDatabaseName(), collection);
    }

    @Override
    protected long getFileSize() {
        return maps.file().getFileStore().size();
    }

    @Override
    protected long getStorageSize() {
        return getFileSize();
    }
}
