package desmigratif.kit.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.keep.Outboxes;
import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** Leases in the collection {@code leases}. */
final class MongoLeases implements Leases {

    private final MongoCollection<Document> leases;
    private final Now now;
    private final String me = UUID.randomUUID().toString();

    MongoLeases(MongoDatabase database, Now now) {
        this.leases = database.getCollection("leases");
        this.now = now;
    }

    @Override
    public Set<Integer> hold(Duration time) {
        var held = new HashSet<Integer>();
        var until = Date.from(now.heard().plus(time));
        for (int slot = 0; slot < Outboxes.SLOTS; slot++) {
            if (take("relay-" + slot, until)) {
                held.add(slot);
            }
        }
        return held;
    }

    private boolean take(String name, Date until) {
        // One that lasts longer than any could was taken under a clock that was ahead.
        var free = or(eq("holder", me), lt("until", Date.from(now.heard())), gt("until", until));
        var mine = new Document("$set", new Document("holder", me).append("until", until));
        if (leases.updateOne(and(eq("_id", name), free), mine).getMatchedCount() == 1) {
            return true;
        }
        try {
            leases.insertOne(new Document("_id", name).append("holder", me).append("until", until));
            return true;
        } catch (MongoWriteException e) {
            if (e.getCode() != 11000) {
                throw e;
            }
            return false;
        }
    }
}
