package desmigratif.test.memory;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents of one collection and its unique indexes: each change is whole or not at all. */
final class Shelved {

    static final ServerAddress SERVER = new ServerAddress("memory");
    static final int DUPLICATE = 11000;

    private record Unique(List<String> fields, boolean sparse) {}

    private final Map<Object, Document> documents = new LinkedHashMap<>();
    private final Set<Unique> uniques = new LinkedHashSet<>();
    private @Nullable Watch watch;

    Collection<Document> documents() {
        return documents.values();
    }

    @Nullable
    Document document(Object id) {
        return documents.get(id);
    }

    void watch(Watch watch) {
        this.watch = watch;
    }

    void unique(List<String> fields, boolean sparse) {
        uniques.add(new Unique(fields, sparse));
    }

    List<Document> find(BsonDocument filter) {
        var ids = Filter.ids(filter);
        var found = new ArrayList<Document>();
        for (var document : ids == null ? documents.values() : named(ids)) {
            if (Filter.meets(filter, document)) {
                found.add(document);
            }
        }
        return found;
    }

    private List<Document> named(List<@Nullable Object> ids) {
        return ids.stream()
                .distinct()
                .map(documents::get)
                .filter(Objects::nonNull)
                .toList();
    }

    void insert(Document document) {
        if (documents.containsKey(id(document))) {
            throw duplicate();
        }
        write(null, document);
    }

    void write(@Nullable Document before, Document after) {
        for (var unique : uniques) {
            refuseTaken(unique, after);
        }
        documents.put(id(after), after);
        if (watch != null) {
            watch.written(before, after);
        }
    }

    void remove(Document document) {
        documents.remove(id(document));
    }

    private void refuseTaken(Unique unique, Document after) {
        if (unique.sparse() && unique.fields().stream().allMatch(it -> Values.at(after, it) == null)) {
            return;
        }
        for (var other : documents.values()) {
            if (!id(other).equals(id(after))
                    && unique.fields().stream()
                            .allMatch(it -> Values.same(Values.at(other, it), Values.at(after, it)))) {
                throw duplicate();
            }
        }
    }

    private static Object id(Document document) {
        return Objects.requireNonNull(document.get("_id"));
    }

    private static MongoWriteException duplicate() {
        return new MongoWriteException(
                new WriteError(DUPLICATE, "duplicate key", new BsonDocument()), SERVER, List.of());
    }
}
