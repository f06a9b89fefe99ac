package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The rest of an answer, handed out in batches. */
final class StoreCursor implements Cursor {

    private final long id;
    private final InstantSource clock;
    private final Rest rest;
    private Instant lastUsed;

    StoreCursor(long id, Rest rest, InstantSource clock) {
        this.id = id;
        this.rest = rest;
        this.clock = clock;
        this.lastUsed = clock.instant();
    }

    @Override
    public long getId() {
        return id;
    }

    synchronized Instant lastUsed() {
        return lastUsed;
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int wished) {
        lastUsed = clock.instant();
        return rest.take(wished);
    }

    synchronized void close() {
        rest.close();
    }
}
