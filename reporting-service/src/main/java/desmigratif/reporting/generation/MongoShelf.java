package desmigratif.reporting.generation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Copies in collections such as {@code persons-1}.
 *
 * @param <K> the copy
 */
public final class MongoShelf<K extends Record & Contributor<K>> implements Shelf {

    private static final String FROM = "copy.mark.staleFrom";
    private static final String UNTIL = "copy.mark.staleUntil";

    private final String name;
    private final Class<K> type;
    private final Hearing hearing;
    private final Map<Integer, Copies<K>> generations = new ConcurrentHashMap<>();

    public MongoShelf(String name, Class<K> type, Hearing hearing) {
        this.name = name;
        this.type = type;
        this.hearing = hearing;
    }

    @Override
    public String name() {
        return name;
    }

    public Copies<K> copies(int generation) {
        return generations.computeIfAbsent(generation, it -> {
            var copies = hearing.copies(name + "-" + it, type);
            copies.index(FROM).documents().createIndex(ascending(FROM), new IndexOptions().sparse(true));
            return copies;
        });
    }

    @Override
    public List<Kept> read(int generation, String village) {
        return read(generation, and(eq("village", village), exists("copy")), ascending("village", "_id"));
    }

    @Override
    public List<Kept> readStale(int generation, String village) {
        return read(generation, and(eq("village", village), gt(FROM, "")), ascending("village", FROM));
    }

    private List<Kept> read(int generation, Bson where, Bson order) {
        return documents(generation)
                .find(where)
                .projection(include("version", "copy"))
                .sort(order)
                .map(it -> new Kept(
                        it.getString("_id"),
                        it.getLong("version"),
                        Records.read(type, it.get("copy", Document.class), "copy", Sealing.NONE)))
                .into(new ArrayList<>());
    }

    @Override
    public @Nullable Months stale(int generation, String village) {
        Months all = null;
        for (var it : marked(generation, eq("village", village))) {
            var mark = it.getEmbedded(List.of("copy", "mark"), Document.class);
            var from = YearMonth.parse(mark.getString("staleFrom"));
            all = new Months(from, YearMonth.parse(mark.getString("staleUntil"))).with(all);
        }
        return all;
    }

    @Override
    public Set<String> villages(int generation) {
        return documents(generation).distinct("village", String.class).into(new TreeSet<>());
    }

    @Override
    public Set<String> staleVillages(int generation) {
        var villages = new TreeSet<String>();
        marked(generation, empty()).forEach(it -> villages.add(it.getString("village")));
        return villages;
    }

    @Override
    public boolean isStale(int generation, Collection<String> villages, YearMonth month) {
        var covers = and(lte(FROM, month.toString()), gte(UNTIL, month.toString()), in("village", villages));
        return documents(generation).find(covers).projection(include("_id")).first() != null;
    }

    @Override
    public void clear(int generation, Map<String, Long> versions) {
        var clears = versions.entrySet().stream()
                .map(it -> new UpdateOneModel<Document>(
                        and(eq("_id", it.getKey()), eq("version", it.getValue())), combine(unset(FROM), unset(UNTIL))))
                .toList();
        if (!clears.isEmpty()) {
            documents(generation).bulkWrite(clears, new BulkWriteOptions().ordered(false));
        }
    }

    @Override
    public Map<String, Long> ahead(int generation, int of) {
        var ahead = new HashMap<String, Long>();
        try (var ours = versions(generation).iterator();
                var theirs = versions(of).iterator()) {
            var other = theirs.hasNext() ? theirs.next() : null;
            while (ours.hasNext() && ahead.size() < FAR_AHEAD) {
                var own = ours.next();
                var id = own.getString("_id");
                while (other != null && other.getString("_id").compareTo(id) < 0) {
                    other = theirs.hasNext() ? theirs.next() : null;
                }
                if (other == null
                        || !other.getString("_id").equals(id)
                        || other.getLong("version") < own.getLong("version")) {
                    ahead.put(id, own.getLong("version"));
                }
            }
        }
        return ahead;
    }

    @Override
    public boolean knows(int generation, Map<String, Long> versions) {
        var known = new HashMap<String, Long>();
        documents(generation)
                .find(in("_id", versions.keySet()))
                .projection(include("version"))
                .forEach(it -> known.put(it.getString("_id"), it.getLong("version")));
        return versions.entrySet().stream().allMatch(it -> known.getOrDefault(it.getKey(), 0L) >= it.getValue());
    }

    @Override
    public Print print(int generation) {
        return MongoPrints.of(documents(generation).find().sort(ascending("_id")), MongoShelf::withoutMarks);
    }

    @Override
    public void drop(int generation) {
        documents(generation).drop();
        generations.remove(generation);
    }

    private FindIterable<Document> versions(int generation) {
        return documents(generation).find().projection(include("version")).sort(ascending("_id"));
    }

    private FindIterable<Document> marked(int generation, Bson where) {
        return documents(generation).find(and(where, gt(FROM, ""))).projection(include("village", FROM, UNTIL));
    }

    private MongoCollection<Document> documents(int generation) {
        return copies(generation).documents();
    }

    /** What is still to be computed is no part of what was heard. */
    private static Document withoutMarks(Document document) {
        var copy = document.get("copy", Document.class);
        if (copy != null) {
            copy.get("mark", Document.class).remove("staleFrom");
            copy.get("mark", Document.class).remove("staleUntil");
        }
        return new Document("_id", document.get("_id"))
                .append("version", document.get("version"))
                .append("fact", document.get("fact"))
                .append("copy", copy);
    }
}
