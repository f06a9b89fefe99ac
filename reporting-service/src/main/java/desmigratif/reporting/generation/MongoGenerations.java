package desmigratif.reporting.generation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The state in one document, read again when it is older than a second. */
final class MongoGenerations implements Generations {

    private static final String ONE = "state";
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private record Read(State state, long nanos) {}

    private final MongoCollection<Document> states;
    private final Now now;
    private volatile @Nullable Read last;

    MongoGenerations(MongoDatabase database, Now now) {
        this.states = database.getCollection("generations");
        this.now = now;
    }

    @Override
    public State now() {
        var known = last;
        return known != null && System.nanoTime() - known.nanos() < FRESH_NANOS ? known.state() : fresh();
    }

    @Override
    public State fresh() {
        var document = states.find(eq("_id", ONE)).first();
        if (document == null) {
            begin();
            return fresh();
        }
        document.remove("_id");
        return seen(Records.read(State.class, document, ONE, Sealing.NONE));
    }

    @Override
    public boolean move(State before, State after) {
        var was = Records.write(before, ONE, Sealing.NONE);
        var is = Records.write(after, ONE, Sealing.NONE).append("_id", ONE);
        var unchanged = and(
                eq("_id", ONE),
                eq("current", was.get("current")),
                eq("building", was.get("building")),
                eq("ready", was.get("ready")),
                eq("leaving", was.get("leaving")),
                eq("since", was.get("since")));
        boolean moved = states.replaceOne(unchanged, is).getMatchedCount() == 1;
        fresh();
        return moved;
    }

    private State seen(State state) {
        last = new Read(state, System.nanoTime());
        return state;
    }

    /** The first generation is in use from the start. */
    private void begin() {
        var first = new State(1, null, false, null, 1, now.heard());
        try {
            states.insertOne(Records.write(first, ONE, Sealing.NONE).append("_id", ONE));
        } catch (MongoWriteException e) {
            if (e.getCode() != 11000) {
                throw e;
            }
        }
    }
}
