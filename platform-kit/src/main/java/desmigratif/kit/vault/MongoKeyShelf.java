package desmigratif.kit.vault;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The collection {@code keys}: {@code {_id, wrapped}}, or {@code {_id}} alone where the key was destroyed. */
final class MongoKeyShelf implements KeyShelf {

    private static final byte[] DESTROYED = {};

    private final MongoCollection<BsonDocument> keys;

    MongoKeyShelf(MongoCollection<BsonDocument> keys) {
        this.keys = keys;
    }

    @Override
    public Map<String, byte[]> find(Collection<String> ids) {
        var found = new HashMap<String, byte[]>();
        keys.find(in("_id", ids)).forEach(it -> found.put(it.getString("_id").getValue(), wrapped(it)));
        return found;
    }

    @Override
    public byte[] putIfAbsent(String id, byte[] wrapped) {
        try {
            keys.insertOne(new BsonDocument("_id", new BsonString(id)).append("wrapped", new BsonBinary(wrapped)));
            return wrapped;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return find(List.of(id)).getOrDefault(id, DESTROYED);
        }
    }

    @Override
    public void delete(String id) {
        keys.updateOne(eq("_id", id), Updates.unset("wrapped"), new UpdateOptions().upsert(true));
    }

    @Override
    public boolean isEmpty() {
        return keys.find().limit(1).first() == null;
    }

    private static byte[] wrapped(BsonDocument key) {
        return key.containsKey("wrapped") ? key.getBinary("wrapped").getData() : DESTROYED;
    }
}
