package desmigratif.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Update operators on a stored document, of which they are shown no more than they name: the library copies several times
 * what it works on, and a document may be a hundred times as large as its change. What is not named is shared between the
 * document before and the one after, which is safe since neither is ever changed.
 */
final class Changes {

    private static final Set<String> OF_WHAT_THEY_NAME = Set.of(
            "$set",
            "$setOnInsert",
            "$unset",
            "$inc",
            "$mul",
            "$min",
            "$max",
            "$currentDate",
            "$push",
            "$addToSet",
            "$pull",
            "$pullAll",
            "$pop");

    private final Document operators;

    private Changes(Document operators) {
        this.operators = operators;
    }

    /** Nothing where an update looks at more than the fields it names. */
    static @Nullable Changes of(Document update) {
        return !update.isEmpty() && update.entrySet().stream().allMatch(Changes::isPlain) ? new Changes(update) : null;
    }

    private static boolean isPlain(Map.Entry<String, Object> operator) {
        return OF_WHAT_THEY_NAME.contains(operator.getKey())
                && operator.getValue() instanceof Document named
                && named.keySet().stream().noneMatch(path -> path.contains("$"));
    }

    /** The document after; the one before itself if nothing has changed. */
    Document applyTo(Document before, OneDocument library) {
        var shown = new Document("_id", before.get("_id"));
        operators.forEach((operator, named) ->
                ((Document) named).forEach((path, operand) -> show(before, operator, path, operand, shown)));
        var fields = List.copyOf(shown.keySet());
        if (!library.update(shown, operators)) {
            return before;
        }
        var after = before.clone();
        after.keySet().removeIf(field -> fields.contains(field) && !shown.containsKey(field));
        shown.forEach((field, value) -> after.put(field, Hidden.uncovered(value)));
        return after;
    }

    private static void show(Document before, String operator, String path, Object operand, Document shown) {
        var dot = path.indexOf('.');
        var field = dot < 0 ? path : path.substring(0, dot);
        if (before.containsKey(field)) {
            var value = before.get(field);
            var whole = dot < 0 && !shown.containsKey(field);
            shown.put(field, whole ? Hidden.covered(operator, value, operand) : value);
        }
    }

    /** A value the operator does not look into. */
    private record Hidden(@Nullable Object value) {

        static @Nullable Object covered(String operator, @Nullable Object value, @Nullable Object operand) {
            return switch (operator) {
                case "$set" -> differ(value, operand) ? new Hidden(value) : value;
                case "$push" ->
                    value instanceof List<?> elements && !(operand instanceof Document how && how.containsKey("$sort"))
                            ? elements.stream().map(Hidden::new).toList()
                            : value;
                default -> value;
            };
        }

        static @Nullable Object uncovered(@Nullable Object value) {
            if (!(value instanceof List<?> elements)) {
                return value;
            }
            var plain = new ArrayList<@Nullable Object>(elements.size());
            elements.forEach(element -> plain.add(element instanceof Hidden hidden ? hidden.value : element));
            return plain;
        }

        /** Whether they surely do, in all eyes: to set what is the same in the library's is no change. */
        private static boolean differ(@Nullable Object one, @Nullable Object other) {
            return switch (one) {
                case String text when other instanceof String -> !text.equals(other);
                case Instant time when other instanceof Instant -> !time.equals(other);
                case Number number when other instanceof Number second -> number.doubleValue() != second.doubleValue();
                case Document fields
                when other instanceof Document others ->
                    fields.size() != others.size()
                            || fields.entrySet().stream()
                                    .anyMatch(field -> !others.containsKey(field.getKey())
                                            || differ(field.getValue(), others.get(field.getKey())));
                case List<?> elements when other instanceof Collection<?> others -> elements.size() != others.size();
                case null, default -> false;
            };
        }
    }
}
