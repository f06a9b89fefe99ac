package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.key.Key;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order asked for, by the keys an index would have, so that it is the same with an index and without. Of an array the
 * least element counts upwards, the greatest downwards.
 */
public record SortOrder(List<Entry<String, Object>> fields) {

    public static SortOrder of(@Nullable Document sort) {
        return new SortOrder(sort == null ? List.of() : List.copyOf(sort.entrySet()));
    }

    public Stream<Document> sorted(Stream<Document> documents) {
        return fields.isEmpty()
                ? documents
                : documents.map(this::placed).sorted(comparator()).map(Placed::document);
    }

    private record Placed(Document document, List<Key> keys) {}

    private Placed placed(Document document) {
        return new Placed(
                document, fields.stream().map(field -> key(document, field)).toList());
    }

    private static Key key(Document document, Entry<String, Object> field) {
        var value = Utils.getSubdocumentValueCollectionAware(document, field.getKey());
        if (!(value instanceof Collection<?> elements)) {
            return Key.toSortBy(value);
        }
        var keys = elements.stream().map(Key::toSortBy);
        return (isUp(field) ? keys.min(Comparator.naturalOrder()) : keys.max(Comparator.naturalOrder()))
                .orElseGet(Key::ofNoElement);
    }

    private Comparator<Placed> comparator() {
        return (one, other) -> {
            for (var i = 0; i < fields.size(); i++) {
                var order = one.keys.get(i).compareTo(other.keys.get(i));
                if (order != 0) {
                    return isUp(fields.get(i)) ? order : -order;
                }
            }
            return 0;
        };
    }

    private static boolean isUp(Entry<String, Object> field) {
        return ((Number) field.getValue()).intValue() > 0;
    }
}
