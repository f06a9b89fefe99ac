package desmigratif.kit.hear;

import org.jspecify.annotations.Nullable;

/**
 * Which version of whom we have heard, kept with the copy it protects: a port.
 *
 * @param <K> the copy
 */
public interface Guard<K> {

    /** Version 0 and no fact while nothing was heard. */
    record State<K>(
            long version, @Nullable String fact, @Nullable K copy) {}

    /** Its name: that of its collection. */
    String name();

    State<K> read(String source);

    /** Whether the guard still stood at {@code before}; guard and copy are one write. */
    boolean write(String source, long before, Heard<?> heard, @Nullable K copy);
}
