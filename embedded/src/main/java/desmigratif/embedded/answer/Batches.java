package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that do not fit one reply: the rest waits, for a while, behind a cursor. */
public final class Batches {

    private final CursorRegistry registry;
    private final InstantSource clock;
    private final Map<Long, StoreCursor> open = new ConcurrentHashMap<>();

    public Batches(CursorRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    public CursorRegistry registry() {
        return registry;
    }

    /** The first of them, and the rest behind a cursor. */
    public QueryResult first(Rest all, int wished) {
        var first = all.take(wished);
        return new QueryResult(first, keep(all));
    }

    /** The number to ask for the rest by, or 0 when there is none. */
    long keep(Rest rest) {
        if (rest.isEmpty()) {
            return 0;
        }
        var cursor = new StoreCursor(registry.generateCursorId(), rest, clock);
        registry.add(cursor);
        open.put(cursor.getId(), cursor);
        return cursor.getId();
    }

    /** Forgets what nobody wants any more. */
    public void forget(Collection<Long> cursors) {
        for (var id : cursors) {
            registry.remove(id);
            var cursor = open.remove(id);
            if (cursor != null) {
                cursor.close();
            }
        }
    }

    /** Forgets what nobody has asked for since. */
    public void forgetUnused(Instant since) {
        forget(open.values().stream()
                .filter(it -> it.isEmpty() || it.lastUsed().isBefore(since))
                .map(StoreCursor::getId)
                .toList());
    }
}
