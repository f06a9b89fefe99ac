package desmigratif.kit.relay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** Marks in the collection {@code relay-marks}. */
final class MongoMarks implements Marks {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> marks;

    MongoMarks(MongoDatabase database) {
        marks = database.getCollection("relay-marks");
    }

    @Override
    public Map<Integer, Long> all() {
        var found = new TreeMap<Integer, Long>();
        marks.find(exists("offset")).forEach(it -> found.put(it.getInteger("_id"), it.getLong("offset")));
        return found;
    }

    @Override
    public void raise(Map<Integer, Long> offsets) {
        if (!offsets.isEmpty()) {
            marks.bulkWrite(
                    offsets.entrySet().stream()
                            .map(it -> new UpdateOneModel<Document>(
                                    eq("_id", it.getKey()),
                                    new Document("$max", new Document("offset", it.getValue())),
                                    UPSERT))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    @Override
    public void forgotten(Collection<Integer> partitions) {
        var changes = new Document("$set", new Document("forgotten", true));
        partitions.forEach(it -> marks.updateOne(eq("_id", it), changes, UPSERT)); // It may have been the very first.
    }

    @Override
    public Set<Integer> forgotten() {
        return marks.find(eq("forgotten", true)).map(it -> it.getInteger("_id")).into(new TreeSet<>());
    }

    @Override
    public void told(int partition, long offset) {
        var changes =
                new Document("$max", new Document("offset", offset)).append("$unset", new Document("forgotten", ""));
        marks.updateOne(eq("_id", partition), changes, UPSERT);
    }
}
