package desmigratif.cooperative.slip;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * Each number is a document whose {@code _id} is the number and which names the deposit that owns it, so no two
 * deposits own one.
 */
final class MongoSlips implements Slips {

    private static final int DUPLICATE = 11000;

    private final MongoCollection<Document> slips;

    MongoSlips(MongoDatabase database) {
        slips = database.getCollection("slips");
        slips.createIndex(ascending("village", "device", "number"));
    }

    @Override
    public void take(Ask ask, String account, String device, long number) {
        var name = ask.village() + "/" + device + "/" + number;
        var owner = account + "|" + ask.key();
        try {
            slips.insertOne(new Document("_id", name)
                    .append("village", ask.village())
                    .append("device", device)
                    .append("number", number)
                    .append("owner", owner));
        } catch (MongoWriteException e) {
            if (e.getCode() != DUPLICATE) {
                throw e;
            }
            var taken = slips.find(eq("_id", name)).first();
            RuleBroken.check(taken != null && owner.equals(taken.getString("owner")), "receipt-used", "receipt");
        }
    }

    @Override
    public Map<String, Long> missing(String village) {
        var missing = new TreeMap<String, Long>();
        var byDevice =
                List.of(match(eq("village", village)), group("$device", max("highest", "$number"), sum("count", 1L)));
        for (var device : slips.aggregate(byDevice)) {
            var gap = number(device, "highest") - number(device, "count");
            if (gap > 0) {
                missing.put(device.getString("_id"), gap);
            }
        }
        return missing;
    }

    private static long number(Document document, String field) {
        return document.get(field) instanceof Number it ? it.longValue() : 0;
    }
}
