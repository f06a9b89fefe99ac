package desmigratif.kit.history;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import desmigratif.kit.crash.CrashPoint;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** History in the collection {@code history}. */
public final class MongoHistory implements History {

    private static final int DUPLICATE = 11000;

    private final MongoCollection<Document> rows;

    public MongoHistory(MongoDatabase database) {
        rows = database.getCollection("history");
        rows.createIndex(ascending("of", "version"));
        rows.createIndex(ascending("receiptOf"), new IndexOptions().sparse(true));
    }

    @Override
    public List<HistoryRow> write(Collection<HistoryRow> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        try {
            rows.insertMany(
                    written.stream().map(MongoHistory::document).toList(), new InsertManyOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream().anyMatch(it -> it.getCode() != DUPLICATE)) {
                throw e;
            }
            return forks(written);
        }
    }

    /** A row written before is a repeat; the same name with another fact is a fork. */
    private List<HistoryRow> forks(Collection<HistoryRow> written) {
        var known = new HashMap<String, String>();
        rows.find(in("_id", written.stream().map(HistoryRow::name).toList()))
                .projection(new Document("fact", 1))
                .forEach(it -> known.put(it.getString("_id"), it.getString("fact")));
        return written.stream()
                .filter(it -> !it.fact().equals(known.get(it.name())))
                .toList();
    }

    @Override
    public @Nullable Receipt receipt(String id, String key) {
        CrashPoint.hit("M5");
        var row = rows.find(eq("receiptOf", HistoryRow.receiptOf(id, key))).first();
        return row == null ? null : row(row).receipt();
    }

    @Override
    public List<HistoryRow> of(String id) {
        var found = new ArrayList<HistoryRow>();
        rows.find(eq("of", id))
                .sort(ascending("version"))
                .map(MongoHistory::row)
                .forEach(it -> {
                    if (it.type() != null) {
                        found.add(it);
                    }
                });
        return found;
    }

    @Override
    public void all(Consumer<HistoryRow> each) {
        rows.find(exists("type"))
                .sort(ascending("of", "version"))
                .map(MongoHistory::row)
                .forEach(each);
    }

    private static Document document(HistoryRow row) {
        return Records.write(row, "history", Sealing.NONE).append("_id", row.name());
    }

    private static HistoryRow row(Document document) {
        document.remove("_id");
        return Records.read(HistoryRow.class, document, "history", Sealing.NONE);
    }
}
