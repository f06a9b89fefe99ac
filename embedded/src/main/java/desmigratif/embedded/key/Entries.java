package desmigratif.embedded.key;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one document puts into an index.
 *
 * @param rows for every key the values it was made of
 * @param arrays which of the index's fields were reached through an array, as bits
 * @param present whether the document has any of the fields
 */
public record Entries(Map<Key, List<Object>> rows, int arrays, boolean present) {

    static Entries of(Collection<List<Object>> rows, int arrays, boolean present) {
        var keys = new LinkedHashMap<Key, List<Object>>();
        for (var row : rows) {
            var writer = new KeyWriter();
            row.forEach(writer::value);
            keys.put(writer.key(), row);
        }
        return new Entries(keys, arrays, present);
    }
}
