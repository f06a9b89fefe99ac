package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that do not fit one reply: the rest waits, for a while, behind a cursor. */
public final class Batches {

    private final CursorRegistry registry;
    private final InstantSource clock;
    private final Set<StoreCursor> open = ConcurrentHashMap.newKeySet();

    public Batches(CursorRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    public CursorRegistry registry() {
        return registry;
    }

    /** The first of them, and the rest behind a cursor; all of them if there is no wish. */
    public QueryResult first(List<Document> documents, int wished) {
        if (wished == 0) {
            return new QueryResult(documents);
        }
        var first = Batch.first(documents, wished);
        return new QueryResult(first, keep(documents.subList(first.size(), documents.size())));
    }

    /** The number to ask for the rest by, or 0 when there is none. */
    long keep(List<Document> rest) {
        if (rest.isEmpty()) {
            return 0;
        }
        var cursor = new StoreCursor(registry.generateCursorId(), rest, clock);
        registry.add(cursor);
        open.add(cursor);
        return cursor.getId();
    }

    /** Forgets what nobody has asked for since. */
    public void forgetUnused(Instant since) {
        for (var cursor : open) {
            if (cursor.isEmpty() || cursor.lastUsed().isBefore(since)) {
                registry.remove(cursor);
                open.remove(cursor);
            }
        }
    }
}
