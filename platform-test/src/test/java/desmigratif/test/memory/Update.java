package desmigratif.test.memory;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What an update makes of a document, as far as the kit asks for it. */
final class Update {

    private Update() {}

    static Document after(Document before, BsonDocument changes) {
        var after = Values.copy(before);
        changes.forEach((operator, fields) ->
                fields.asDocument().forEach((field, value) -> change(after, operator, field, value)));
        return after;
    }

    private static void change(Document document, String operator, String field, BsonValue value) {
        switch (operator) {
            case "$set" -> document.put(field, Values.of(value));
            case "$unset" -> document.remove(field);
            case "$inc" -> document.put(field, number(document.get(field)) + number(Values.of(value)));
            case "$min" -> replace(document, field, Values.of(value), -1);
            case "$max" -> replace(document, field, Values.of(value), 1);
            case "$push" -> push(document, field, value);
            case "$pull" -> {
                if (document.containsKey(field)) {
                    items(document, field)
                            .removeIf(it -> it instanceof Document item && Filter.meets(value.asDocument(), item));
                }
            }
            default -> throw new UnsupportedOperationException(operator);
        }
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static void replace(Document document, String field, @Nullable Object value, int sign) {
        var before = document.get(field);
        if (before == null || Integer.signum(Values.compare(value, before)) == sign) {
            document.put(field, value);
        }
    }

    private static void push(Document document, String field, BsonValue value) {
        var items = items(document, field);
        if (!value.isDocument() || !value.asDocument().containsKey("$each")) {
            items.add(Values.of(value));
            return;
        }
        value.asDocument().getArray("$each").forEach(it -> items.add(Values.of(it)));
        var slice = value.asDocument().get("$slice");
        if (slice != null) {
            int most = -slice.asNumber().intValue();
            items.subList(0, Math.max(0, items.size() - most)).clear();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> items(Document document, String field) {
        return (List<@Nullable Object>) document.computeIfAbsent(field, it -> new ArrayList<@Nullable Object>());
    }
}
