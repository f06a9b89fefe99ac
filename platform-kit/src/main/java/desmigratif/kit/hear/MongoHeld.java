package desmigratif.kit.hear;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Held facts in the collection {@code held}. */
final class MongoHeld implements Held {

    private final MongoCollection<Document> rows;

    MongoHeld(MongoDatabase database) {
        rows = database.getCollection("held");
        rows.createIndex(ascending("follower", "told.source", "told.version"));
    }

    @Override
    public void hold(Row row) {
        var id = id(row);
        rows.replaceOne(
                eq("_id", id),
                Records.write(row, "held", Sealing.NONE).append("_id", id),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public @Nullable Row find(String follower, String source, long version) {
        return rows.find(and(ofThing(follower, source), eq("told.version", version)))
                .map(MongoHeld::row)
                .first();
    }

    @Override
    public List<Row> of(String follower, String source) {
        return rows.find(ofThing(follower, source))
                .sort(ascending("told.version"))
                .map(MongoHeld::row)
                .into(new ArrayList<>());
    }

    @Override
    public void drop(Row row) {
        rows.deleteOne(eq("_id", id(row)));
    }

    @Override
    public Collection<String> sources(String follower, int limit) {
        return rows.find(eq("follower", follower))
                .limit(limit)
                .map(it -> it.get("told", Document.class).getString("source"))
                .into(new java.util.LinkedHashSet<>());
    }

    @Override
    public List<Row> first(int limit) {
        return rows.find()
                .sort(ascending("follower", "told.source", "told.version"))
                .limit(limit)
                .map(MongoHeld::row)
                .into(new ArrayList<>());
    }

    @Override
    public long count() {
        return rows.countDocuments();
    }

    private static Bson ofThing(String follower, String source) {
        return and(eq("follower", follower), eq("told.source", source));
    }

    /** A fork may stand beside the right fact of the same version: the fact's own id is part of the name. */
    private static String id(Row row) {
        return row.follower() + "|" + row.told().source() + "|" + row.told().version() + "|"
                + row.told().factId();
    }

    private static Row row(Document document) {
        document.remove("_id");
        return Records.read(Row.class, document, "held", Sealing.NONE);
    }
}
