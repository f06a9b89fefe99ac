package desmigratif.kit.keep;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import org.bson.Document;

/**
 * Numbers without gaps, such as member numbers: each is a document whose {@code _id} is the number and which names its
 * owner, so no two own one, and the same owner gets the same number again after any crash.
 */
public final class Numbers {

    private final MongoCollection<Document> taken;

    Numbers(MongoDatabase database) {
        taken = database.getCollection("numbers");
        taken.createIndex(ascending("series", "number"), new IndexOptions().unique(true));
        taken.createIndex(ascending("series", "owner"), new IndexOptions().unique(true));
    }

    /** The owner's number in the village's series: the one it has, or the next. */
    public long next(String village, String series, String owner) {
        var name = village + "/" + series;
        while (true) {
            var own = taken.find(and(eq("series", name), eq("owner", owner))).first();
            if (own != null) {
                return own.getLong("number");
            }
            var last = taken.find(eq("series", name)).sort(descending("number")).first();
            var number = last == null ? 1 : last.getLong("number") + 1;
            try {
                taken.insertOne(new Document("_id", name + "/" + number)
                        .append("series", name)
                        .append("number", number)
                        .append("owner", owner));
            } catch (MongoWriteException e) {
                if (e.getCode() != 11000) {
                    throw e;
                }
            }
        }
    }
}
