package desmigratif.kit.keep;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import desmigratif.kit.crash.CrashPoint;
import desmigratif.kit.history.Untold;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The documents of one kind of thing: literal reads and writes, nothing decided. */
final class Shelf implements Outboxes {

    private final String kind;
    final MongoCollection<Document> documents;

    Shelf(String kind, MongoCollection<Document> documents) {
        this.kind = kind;
        this.documents = documents;
        documents.createIndex(ascending("village", "_id"));
        documents.createIndex(ascending("outboxSince"), new IndexOptions().sparse(true));
    }

    void index(Collection<String> uniques, List<List<String>> lists) {
        for (var field : uniques) {
            documents.createIndex(
                    ascending("unique." + field),
                    new IndexOptions().unique(true).sparse(true));
        }
        for (var fields : lists) {
            var all = new ArrayList<String>(List.of("village"));
            all.addAll(fields);
            all.add("_id");
            documents.createIndex(ascending(all));
        }
        documents.createIndex(ascending("village", "words"), new IndexOptions());
    }

    @Nullable
    Document whole(String id) {
        var document = documents.find(eq("_id", id)).first();
        CrashPoint.hit("C5");
        return document;
    }

    @Nullable
    Document state(String id) {
        return documents.find(eq("_id", id)).projection(stateOnly()).first();
    }

    static Bson stateOnly() {
        return exclude("outbox", "receipts", "created", "words", "unique");
    }

    void insert(Document document) {
        CrashPoint.hit("C1");
        documents.insertOne(document);
        CrashPoint.hit("C2");
    }

    /** Whether the document still had the {@code rev} it was read at. */
    boolean update(String id, long rev, Document changes) {
        changes.append("$inc", new Document("rev", 1L));
        CrashPoint.hit("C1");
        var updated = documents.updateOne(and(eq("_id", id), eq("rev", rev)), changes);
        CrashPoint.hit("C2");
        return updated.getMatchedCount() == 1;
    }

    static int slot(String id) {
        return Math.floorMod(id.hashCode(), Outboxes.SLOTS);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<String> waiting(int limit, Collection<Integer> slots, Collection<String> except) {
        // Whatever its time: a clock that was ahead may have written one that is still to come.
        var due = and(gte("outboxSince", new Date(0)), in("slot", slots), nin("_id", except));
        return documents
                .find(due)
                .sort(ascending("outboxSince"))
                .limit(limit)
                .projection(include("_id"))
                .map(it -> it.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public List<Full> read(Collection<String> ids) {
        return documents
                .find(and(in("_id", ids), exists("outboxSince")))
                .projection(include("rev", "outbox"))
                .map(it -> new Full(it.getString("_id"), it.getLong("rev"), outbox(it)))
                .into(new ArrayList<>());
    }

    static List<Untold> outbox(Document document) {
        return document.getList("outbox", Document.class).stream()
                .map(it -> Records.read(Untold.class, it, "outbox", Sealing.NONE))
                .toList();
    }

    @Override
    public void clear(Collection<Full> told) {
        if (told.isEmpty()) {
            return;
        }
        var unordered = new BulkWriteOptions().ordered(false);
        var whole = new Document("$set", new Document("outbox", List.of()))
                .append("$unset", new Document("outboxSince", ""));
        var cleared = documents.bulkWrite(
                told.stream()
                        .map(it -> new UpdateOneModel<Document>(and(eq("_id", it.id()), eq("rev", it.rev())), whole))
                        .toList(),
                unordered);
        if (cleared.getMatchedCount() < told.size()) {
            CrashPoint.hit("R5");
            documents.bulkWrite(told.stream().map(Shelf::pull).toList(), unordered);
        }
    }

    private static UpdateOneModel<Document> pull(Full told) {
        var ids = told.outbox().stream().map(Untold::id).toList();
        return new UpdateOneModel<>(
                eq("_id", told.id()),
                new Document("$pull", new Document("outbox", new Document("id", new Document("$in", ids)))));
    }

    @Override
    public Backlog backlog() {
        var oldest = documents
                .find(exists("outboxSince"))
                .sort(ascending("outboxSince"))
                .projection(include("outboxSince"))
                .first();
        return oldest == null
                ? new Backlog(0, Instant.EPOCH)
                : new Backlog(
                        documents.countDocuments(exists("outboxSince")),
                        oldest.getDate("outboxSince").toInstant());
    }
}
