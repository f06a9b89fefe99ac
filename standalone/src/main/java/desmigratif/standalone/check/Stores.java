package desmigratif.standalone.check;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The services' stores, read and never written. */
record Stores(MongoClient client) {

    static final List<String> SERVICES = List.of("registry", "business", "cooperative", "reporting");

    MongoDatabase of(String service) {
        return client.getDatabase(service);
    }

    /** What readers keep of foreign things, in every collection that has guards. */
    List<Kept> kept(String service) {
        var kept = new ArrayList<Kept>();
        for (var name : collections(service, "fact")) {
            of(service)
                    .getCollection(name)
                    .find()
                    .map(it -> new Kept(
                            service,
                            name,
                            it.getString("_id"),
                            it.getLong("version"),
                            it.getString("fact"),
                            it.get("copy", Document.class)))
                    .into(kept);
        }
        return kept;
    }

    /** The documents of all things a service owns, by id. */
    Map<String, Document> things(String service) {
        var things = new TreeMap<String, Document>();
        for (var name : collections(service, "outbox")) {
            of(service)
                    .getCollection(name)
                    .find()
                    .projection(include("version", "lastFact", "outbox", "state", "created"))
                    .forEach(it -> things.put(it.getString("_id"), it));
        }
        return things;
    }

    /** Tells the story of each thing, once. */
    void stories(String service, Map<String, Document> things, Consumer<Story> each) {
        var left = new TreeMap<>(things);
        var thing = "";
        var told = new ArrayList<Story.Moment>();
        for (var row : history(service)) {
            if (!told.isEmpty() && !thing.equals(row.getString("of"))) {
                each.accept(new Story(service, thing, left.remove(thing), List.copyOf(told)));
                told.clear();
            }
            thing = row.getString("of");
            told.add(Story.Moment.ofHistory(row));
        }
        if (!told.isEmpty()) {
            each.accept(new Story(service, thing, left.remove(thing), List.copyOf(told)));
        }
        left.forEach((id, document) -> each.accept(new Story(service, id, document, List.of())));
    }

    List<Document> held(String service) {
        return of(service).getCollection("held").find(empty()).into(new ArrayList<>());
    }

    /** The generation reporting reads, and the one it builds, where it does. */
    @Nullable
    Document generations() {
        return of("reporting").getCollection("generations").find().first();
    }

    /** No more of it than is looked at: a hot account has thousands of rows. */
    private Iterable<Document> history(String service) {
        return of(service)
                .getCollection("history")
                .find()
                .projection(include("of", "version", "fact", "previous", "type", "told", "receipt.key"))
                .sort(ascending("of", "version"));
    }

    /** Those whose documents have a version and the field: history has one too, but no documents of things. */
    private List<String> collections(String service, String field) {
        var names = new ArrayList<String>();
        for (var name : of(service).listCollectionNames()) {
            var first = of(service).getCollection(name).find().first();
            if (first != null && first.containsKey(field) && first.containsKey("version") && !first.containsKey("of")) {
                names.add(name);
            }
        }
        return names;
    }
}
