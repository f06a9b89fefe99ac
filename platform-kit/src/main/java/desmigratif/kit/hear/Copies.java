package desmigratif.kit.hear;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import desmigratif.kit.Id;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.util.ArrayList;
import java.util.List;
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
        return document == null
                ? new State<>(0, null, null)
                : new State<>(document.getLong("version"), document.getString("fact"), copy(document));
    }

    @Override
    public boolean write(String source, long before, Heard<?> heard, @Nullable K copy) {
        var set = new Document("version", heard.version()).append("fact", heard.factId());
        if (copy != null) {
            set.append("copy", Records.write(copy, "copy", Sealing.NONE));
        }
        if (before == 0) {
            return insert(set.append("_id", source).append("village", Id.village(source)));
        }
        var changes = new Document("$set", set);
        if (copy == null) {
            changes.append("$unset", new Document("copy", ""));
        }
        return documents
                        .updateOne(and(eq("_id", source), eq("version", before)), changes)
                        .getMatchedCount()
                == 1;
    }

    private boolean insert(Document document) {
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getCode() != 11000) {
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
