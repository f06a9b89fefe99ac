package desmigratif.embedded.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import desmigratif.embedded.key.Key;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index of {@code _id}, which needs no map of its own: the documents lie in that order. */
public final class IdIndex extends StoreIndex {

    private final MVMap<Key, Document> documents;

    public IdIndex(String name, List<IndexKey> keys, MVMap<Key, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        Storable.check(document);
        if (documents.containsKey(place(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        Storable.check(before, after);
    }

    @Override
    public Key remove(Document document) {
        return place(document);
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
}
