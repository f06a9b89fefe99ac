package desmigratif.cooperative.slip;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import java.util.ArrayList;
import java.util.List;
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
            var own = taken != null && owner.equals(taken.getString("owner"));
            if (!own) {
                slips.updateOne(eq("_id", name), inc("repeated", 1L));
            }
            RuleBroken.check(own, "receipt-used", "receipt");
        }
    }

    @Override
    public List<Series> series(String village) {
        var byDevice = List.of(
                match(eq("village", village)),
                group(
                        "$device",
                        min("lowest", "$number"),
                        max("highest", "$number"),
                        sum("count", 1L),
                        sum("repeated", "$repeated")));
        return slips.aggregate(byDevice)
                .map(it -> new Series(
                        it.getString("_id"),
                        number(it, "lowest"),
                        number(it, "highest"),
                        number(it, "count"),
                        number(it, "repeated")))
                .into(new ArrayList<>());
    }

    @Override
    public List<Long> missing(String village, Series series, int most) {
        var missing = new ArrayList<Long>();
        if (series.highest() - series.before() == series.count()) {
            return missing;
        }
        var next = series.before() + 1;
        var taken = slips.find(and(eq("village", village), eq("device", series.device())))
                .sort(ascending("number"))
                .projection(include("number"));
        for (var slip : taken) {
            var number = number(slip, "number");
            for (; next < number && missing.size() < most; next++) {
                missing.add(next);
            }
            if (missing.size() == most) {
                break;
            }
            next = number + 1;
        }
        return missing;
    }

    private static long number(Document document, String field) {
        return document.get(field) instanceof Number it ? it.longValue() : 0;
    }
}
