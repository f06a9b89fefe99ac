package desmigratif.embedded.store;

import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The rest of an answer, handed out in batches. */
final class StoreCursor implements Cursor {

    private final long id;
    private List<Document> rest;

    StoreCursor(long id, List<Document> rest) {
        this.id = id;
        this.rest = rest;
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int wished) {
        var batch = Batch.first(rest, wished);
        rest = rest.subList(batch.size(), rest.size());
        return batch;
    }
}
