package desmigratif.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import desmigratif.embedded.key.Key;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index of {@code _id}, which needs no map of its own: the documents lie in that order. */
final class IdIndex extends Index<Key> {

    private final MVMap<Key, Document> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Key, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        Storable.check(document);
        if (documents.containsKey(StoreCollection.place(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        Storable.check(after);
    }

    @Override
    public Key getPosition(Document document) {
        return StoreCollection.place(document);
    }

    @Override
    public Key remove(Document document) {
        return StoreCollection.place(document);
    }

    @Override
    public void add(Document document, Key place, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Key place, MongoCollection<Key> collection) {}

    @Override
    public void drop() {}

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner reads indexes");
    }
}
