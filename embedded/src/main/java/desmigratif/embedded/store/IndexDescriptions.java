package desmigratif.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the indexes of a database, or of one collection, were asked for. */
record IndexDescriptions(List<Document> all) {

    private static final List<String> MEANING = List.of("key", "unique", "sparse", "expireAfterSeconds");

    /** An index whose documents expire. */
    record Expiring(String collection, String field, long seconds) {

        Document expired(Instant now) {
            return new Document(field, new Document("$lte", now.minusSeconds(seconds)));
        }
    }

    static IndexDescriptions all(StoreDatabase database) {
        var indexes = database.resolveCollection("system.indexes", false);
        return new IndexDescriptions(
                indexes == null ? List.of() : indexes.queryAllAsStream().toList());
    }

    static IndexDescriptions of(StoreDatabase database, @Nullable Object namespace) {
        return new IndexDescriptions(all(database).all.stream()
                .filter(index -> Objects.equals(index.get("ns"), namespace))
                .toList());
    }

    /** Whether there is no such index yet; one that differs under the same name, or twice the same, is refused. */
    boolean isNew(Document wanted) {
        for (var there : all) {
            var sameName = Objects.equals(there.get("name"), wanted.get("name"));
            var sameMeaning = meaning(there).equals(meaning(wanted));
            if (sameName && sameMeaning) {
                return false;
            }
            if (sameName || Objects.equals(there.get("key"), wanted.get("key"))) {
                throw new MongoServerError(
                        85,
                        "IndexOptionsConflict",
                        "The index %s is there already as %s with other options"
                                .formatted(wanted.get("name"), there.get("name")));
            }
        }
        return true;
    }

    private static List<Object> meaning(Document index) {
        return MEANING.stream().map(option -> plain(index.get(option))).toList();
    }

    private static Object plain(@Nullable Object option) {
        return switch (option) {
            case null -> false;
            case Number number -> number.longValue();
            case Document fields ->
                fields.entrySet().stream()
                        .map(field -> field.getKey() + " " + plain(field.getValue()))
                        .toList();
            default -> option;
        };
    }

    /** The fields of the index named so, of the one that has these fields, or of all but that of {@code _id}. */
    List<Document> keys(@Nullable Object index) {
        var keys = all.stream()
                .filter(there -> !"_id_".equals(there.get("name")))
                .filter(there -> "*".equals(index)
                        || Objects.equals(index, there.get("name"))
                        || index instanceof Document key && plain(key).equals(plain(there.get("key"))))
                .map(there -> (Document) Objects.requireNonNull(there.get("key")))
                .toList();
        if (keys.isEmpty() && !"*".equals(index)) {
            throw new IndexNotFoundException("index not found with name or fields [" + index + "]");
        }
        return keys;
    }

    Stream<Expiring> expiring() {
        return all.stream()
                .filter(index -> index.containsKey("expireAfterSeconds"))
                .map(index -> new Expiring(
                        String.valueOf(index.get("ns")).split("\\.", 2)[1],
                        ((Document) Objects.requireNonNull(index.get("key")))
                                .keySet()
                                .iterator()
                                .next(),
                        ((Number) Objects.requireNonNull(index.get("expireAfterSeconds"))).longValue()));
    }
}
