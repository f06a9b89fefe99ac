package desmigratif.test.memory;

import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whether a document meets the conditions the kit asks by; an operator it does not use is refused. */
final class Filter {

    private Filter() {}

    static boolean meets(BsonDocument filter, Document document) {
        return filter.entrySet().stream().allMatch(it -> meets(it.getKey(), it.getValue(), document));
    }

    private static boolean meets(String name, BsonValue condition, Document document) {
        return switch (name) {
            case "$and" -> condition.asArray().stream().allMatch(it -> meets(it.asDocument(), document));
            case "$or" -> condition.asArray().stream().anyMatch(it -> meets(it.asDocument(), document));
            default -> field(Values.at(document, name), condition);
        };
    }

    private static boolean field(@Nullable Object value, BsonValue condition) {
        if (condition.isDocument() && isOperators(condition.asDocument())) {
            return condition.asDocument().entrySet().stream()
                    .allMatch(it -> operator(it.getKey(), value, Values.of(it.getValue())));
        }
        return Values.same(value, Values.of(condition));
    }

    private static boolean isOperators(BsonDocument condition) {
        return !condition.isEmpty() && condition.getFirstKey().startsWith("$");
    }

    private static boolean operator(String name, @Nullable Object value, @Nullable Object wanted) {
        return switch (name) {
            case "$eq" -> Values.same(value, wanted);
            case "$in" -> in(value, wanted);
            case "$nin" -> !in(value, wanted);
            case "$exists" -> (value != null) == Objects.equals(wanted, true);
            case "$lt" -> value != null && Values.compare(value, wanted) < 0;
            case "$gte" -> value != null && Values.compare(value, wanted) >= 0;
            case "$gt" -> value != null && Values.compare(value, wanted) > 0;
            default -> throw new UnsupportedOperationException(name);
        };
    }

    private static boolean in(@Nullable Object value, @Nullable Object wanted) {
        return ((List<?>) Objects.requireNonNull(wanted)).stream().anyMatch(it -> Values.same(value, it));
    }

    /** The ids it asks for by name, so that not every document need be looked at; null where it does not. */
    static @Nullable List<@Nullable Object> ids(BsonDocument filter) {
        var id = filter.get("_id");
        if (id == null && filter.containsKey("$and")) {
            for (var each : filter.getArray("$and")) {
                var ids = ids(each.asDocument());
                if (ids != null) {
                    return ids;
                }
            }
        }
        if (id == null) {
            return null;
        }
        if (!id.isDocument() || !isOperators(id.asDocument())) {
            return java.util.Collections.singletonList(Values.of(id));
        }
        @SuppressWarnings("unchecked")
        var listed = id.asDocument().containsKey("$in")
                ? (List<@Nullable Object>) Values.of(id.asDocument().getArray("$in"))
                : null;
        return listed;
    }
}
