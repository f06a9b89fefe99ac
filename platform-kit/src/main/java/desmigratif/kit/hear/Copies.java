package desmigratif.kit.hear;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import desmigratif.kit.Id;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of foreign things, one document each: {@code {_id, village, version, fact, copy}}. Written by
 * the feed alone, with its guard.
 *
 * @param <K> the copy: a record with no identity in it
 */
public final class Copies<K extends Record> implements Guard<K> {

    private static final int DUPLICATE = 11_000;

    private final MongoCollection<Document> documents;
    private final Class<K> type;

    Copies(MongoCollection<Document> documents, Class<K> type) {
        this.documents = documents;
        this.type = type;
        documents.createIndex(ascending("village", "_id"));
    }

    /** Fields that are asked by, such as {@code copy.person}. */
    public Copies<K> index(String... fields) {
        var all = new ArrayList<String>(List.of("village"));
        all.addAll(List.of(fields));
        documents.createIndex(ascending(all));
        return this;
    }

    public @Nullable K find(String source) {
        var document = documents.find(eq("_id", source)).first();
        return document == null ? null : copy(document);
    }

    /** What must have been heard of: else {@link NotHeardYet}. */
    public K get(String source) {
        var found = find(source);
        if (found == null) {
            throw new NotHeardYet(source);
        }
        return found;
    }

    /** All of a village that meet {@code where} (over {@code copy.…}). */
    public List<K> all(String village, Bson where) {
        return documents
                .find(and(eq("village", village), exists("copy"), where))
                .map(this::present)
                .into(new ArrayList<>());
    }

    public long count(String village, Bson where) {
        return documents.countDocuments(and(eq("village", village), exists("copy"), where));
    }

    /** The documents themselves, for a reader that needs more than this. */
    public MongoCollection<Document> documents() {
        return documents;
    }

    @Override
    public String name() {
        return documents.getNamespace().getCollectionName();
    }

    @Override
    public State<K> read(String source) {
        var document = documents.find(eq("_id", source)).first();
        return document == null ? new State<>(0, null, null) : state(document);
    }

    @Override
    public Map<String, State<K>> readAll(Collection<String> sources) {
        var states = new HashMap<String, State<K>>();
        sources.forEach(it -> states.put(it, new State<>(0, null, null)));
        documents.find(in("_id", states.keySet())).forEach(it -> states.put(it.getString("_id"), state(it)));
        return states;
    }

    private State<K> state(Document document) {
        return new State<>(document.getLong("version"), document.getString("fact"), copy(document));
    }

    @Override
    public boolean write(Move<K> move) {
        return move.before() == 0
                ? insert(whole(move))
                : documents.updateOne(unmoved(move), changes(move)).getMatchedCount() == 1;
    }

    @Override
    public boolean writeAll(Collection<Move<K>> moves) {
        var writes = moves.stream()
                .<WriteModel<Document>>map(it -> it.before() == 0
                        ? new InsertOneModel<>(whole(it))
                        : new UpdateOneModel<>(unmoved(it), changes(it)))
                .toList();
        try {
            var written = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return written.getInsertedCount() + written.getMatchedCount() == moves.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty() || e.getWriteErrors().stream().anyMatch(it -> it.getCode() != DUPLICATE)) {
                throw e;
            }
            return false;
        }
    }

    private Document whole(Move<K> move) {
        var source = move.heard().source();
        return set(move).append("_id", source).append("village", Id.village(source));
    }

    private static Bson unmoved(Move<?> move) {
        return and(eq("_id", move.heard().source()), eq("version", move.before()));
    }

    private Document changes(Move<K> move) {
        var changes = new Document("$set", set(move));
        return move.copy() == null ? changes.append("$unset", new Document("copy", "")) : changes;
    }

    private Document set(Move<K> move) {
        var set = new Document("version", move.heard().version())
                .append("fact", move.heard().factId());
        if (move.copy() != null) {
            set.append("copy", Records.write(move.copy(), "copy", Sealing.NONE));
        }
        return set;
    }

    private boolean insert(Document document) {
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getCode() != DUPLICATE) {
                throw e;
            }
            return false;
        }
    }

    private @Nullable K copy(Document document) {
        return document.get("copy") == null ? null : present(document);
    }

    private K present(Document document) {
        return Records.read(type, document.get("copy", Document.class), "copy", Sealing.NONE);
    }
}
