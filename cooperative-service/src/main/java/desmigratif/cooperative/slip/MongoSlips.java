package desmigratif.cooperative.slip;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

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
    public void take(Ask ask, String account, Slip slip) {
        var name = name(ask, slip, slip.number());
        var owner = account + "|" + ask.key();
        try {
            slips.insertOne(document(ask, slip, name, owner));
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
        if (slip.link() != null) {
            hold(ask, slip, slip.link());
        }
    }

    private static Document document(Ask ask, Slip slip, String name, String owner) {
        var document = new Document("_id", name)
                .append("village", ask.village())
                .append("device", slip.device())
                .append("number", slip.number())
                .append("owner", owner);
        if (slip.link() != null) {
            document.append("after", slip.link().after())
                    .append("seals", slip.link().seals().toList());
        }
        return slip.sealed() ? document : document.append("broken", 1L);
    }

    /** Its neighbours are looked at once it is there itself: of two that come at once, one sees the other. */
    private void hold(Ask ask, Slip slip, Link link) {
        var before = slips.find(eq("_id", name(ask, slip, slip.number() - 1))).first();
        if (before != null && !holds(before, link.after())) {
            slips.updateOne(eq("_id", name(ask, slip, slip.number())), set("broken", 1L));
        }
        var next = slips.find(eq("_id", name(ask, slip, slip.number() + 1))).first();
        if (next != null
                && next.getString("after") != null
                && link.seals().noneMatch(next.getString("after")::equals)) {
            slips.updateOne(eq("_id", next.getString("_id")), set("broken", 1L));
        }
    }

    /** One that came without a seal, such as of an earlier release, holds whatever follows. */
    private static boolean holds(Document before, String after) {
        var seals = before.getList("seals", String.class);
        return seals == null || seals.contains(after);
    }

    private static String name(Ask ask, Slip slip, long number) {
        return ask.village() + "/" + slip.device() + "/" + number;
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
                        sum("repeated", "$repeated"),
                        sum("broken", "$broken")));
        return slips.aggregate(byDevice)
                .map(it -> new Series(
                        it.getString("_id"),
                        number(it, "lowest"),
                        number(it, "highest"),
                        number(it, "count"),
                        number(it, "repeated"),
                        number(it, "broken")))
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

    @Override
    public List<Long> broken(String village, Series series, int most) {
        if (series.broken() == 0) {
            return List.of();
        }
        var numbers = slips.find(and(eq("village", village), eq("device", series.device()), gt("broken", 0L)));
        return numbers.sort(ascending("number"))
                .limit(most)
                .projection(include("number"))
                .map(it -> number(it, "number"))
                .into(new ArrayList<>());
    }

    private static long number(Document document, String field) {
        return document.get(field) instanceof Number it ? it.longValue() : 0;
    }
}
