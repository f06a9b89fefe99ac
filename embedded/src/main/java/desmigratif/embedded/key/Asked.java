package desmigratif.embedded.key;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one field's part of a query means for keys. What means nothing for them is passed over. */
final class Asked {

    /** After every byte of a text; unlike the end of a whole key, so that no prefix is taken for one. */
    private static final Key AFTER_TEXT = Key.raw((byte) 0xF0);

    private Asked() {}

    static Stream<Condition> of(@Nullable Object value) {
        if (value instanceof Document document && hasOperators(document)) {
            return document.entrySet().stream()
                    .map(operator -> operator(operator, document))
                    .filter(Objects::nonNull);
        }
        return Stream.ofNullable(
                value instanceof BsonRegularExpression pattern
                        ? prefix(pattern)
                        : isDefinite(value) ? point(value) : null);
    }

    private static @Nullable Condition operator(Entry<String, @Nullable Object> operator, Document all) {
        var value = operator.getValue();
        return switch (operator.getKey()) {
            case "$eq" -> isKey(value) ? point(value) : null;
            case "$in" -> value instanceof Collection<?> values ? in(values) : null;
            case "$gt", "$gte" ->
                isOrdered(value) ? Condition.within(Spans.between(Key.of(value), typeAfter(value))) : null;
            case "$lt", "$lte" ->
                isOrdered(value)
                        ? Condition.within(
                                Spans.between(type(value), Key.of(value).end()))
                        : null;
            case "$exists" -> isTrue(value) ? Condition.EXISTS : null;
            case "$regex" -> regex(value, all.get("$options"));
            default -> null;
        };
    }

    private static boolean hasOperators(Document document) {
        return document.keySet().stream().anyMatch(name -> name.startsWith("$"));
    }

    private static Condition point(@Nullable Object value) {
        return Condition.within(Spans.points(List.of(Key.of(value))));
    }

    private static @Nullable Condition in(Collection<?> values) {
        return values.stream().allMatch(Asked::isKey)
                ? Condition.within(Spans.points(values.stream().map(Key::of).toList()))
                : null;
    }

    private static @Nullable Condition regex(@Nullable Object pattern, @Nullable Object options) {
        if (pattern instanceof BsonRegularExpression whole) {
            return options == null ? prefix(whole) : null;
        }
        return pattern instanceof String text && (options == null || options.equals(""))
                ? prefix(new BsonRegularExpression(text))
                : null;
    }

    private static @Nullable Condition prefix(BsonRegularExpression pattern) {
        var options = pattern.getOptions();
        var prefix = options == null || options.isEmpty() ? LiteralPrefix.of(pattern.getPattern()) : "";
        if (prefix.isEmpty()) {
            return null;
        }
        var from = new KeyWriter().type(KeyWriter.TEXT).unended(prefix).key();
        return Condition.within(Spans.between(from, from.then(AFTER_TEXT)));
    }

    private static Key type(@Nullable Object value) {
        return new KeyWriter().type(KeyWriter.type(value)).key();
    }

    private static Key typeAfter(@Nullable Object value) {
        return new KeyWriter().type(KeyWriter.type(value) + 1).key();
    }

    /** A range holds values of one type only; these are the types for which keys and matcher agree on the order. */
    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof Number && !(value instanceof Decimal128)
                || value instanceof String
                || value instanceof Instant
                || value instanceof Boolean
                || value instanceof ObjectId;
    }

    private static boolean isKey(@Nullable Object value) {
        if (value instanceof Collection) {
            return false;
        }
        try {
            Key.of(value);
            return true;
        } catch (NotAKey e) {
            return false;
        }
    }

    /** The matcher reads a document with null or nothing in it as a pattern, not as a value to be equal to. */
    private static boolean isDefinite(@Nullable Object value) {
        return value instanceof Document document
                ? !document.isEmpty()
                        && document.values().stream().allMatch(inner -> inner != null && isDefinite(inner))
                : isKey(value);
    }

    private static boolean isTrue(@Nullable Object value) {
        return value instanceof Boolean truth ? truth : value instanceof Number number && number.doubleValue() != 0;
    }
}
