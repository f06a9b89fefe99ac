package desmigratif.embedded.key;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a planner must know of an index.
 *
 * @param fields its fields
 * @param sparse whether it passes over documents that have none of them
 * @param unique whether no two documents share a key
 * @param arrays which of its fields have ever led through an array, as bits
 */
public record IndexShape(List<String> fields, boolean sparse, boolean unique, int arrays) {

    boolean isArray(int field) {
        return (arrays & 1 << field) != 0;
    }

    /** In which order it lies: keys that are not unique end with the document's {@code _id}. */
    List<String> order() {
        return unique
                ? fields
                : Stream.concat(fields.stream(), Stream.of("_id")).toList();
    }
}
