package desmigratif.embedded.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.key.Key;
import java.util.List;

/** What all our indexes have in common: a document lies at its {@code _id}, and documents are found by the planner. */
public abstract class StoreIndex extends Index<Key> {

    StoreIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    /** Where a document lies. */
    public static Key place(Document document) {
        return Key.of(document.get("_id"));
    }

    @Override
    public Key getPosition(Document document) {
        return place(document);
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
