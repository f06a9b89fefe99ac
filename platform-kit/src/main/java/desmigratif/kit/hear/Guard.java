package desmigratif.kit.hear;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** From the version it was read at to that of the fact heard last. */
    record Move<K>(long before, Heard<?> heard, @Nullable K copy) {}

    /** Its name: that of its collection. */
    String name();

    State<K> read(String source);

    /** The states of several things, by source. */
    default Map<String, State<K>> readAll(Collection<String> sources) {
        return sources.stream().distinct().collect(Collectors.toMap(Function.identity(), this::read));
    }

    /** Whether the guard still stood where it was read; guard and copy are one write. */
    boolean write(Move<K> move);

    /** Whether all of several things, each but once, still stood where they were; some may be written where not. */
    default boolean writeAll(Collection<Move<K>> moves) {
        boolean all = true;
        for (var move : moves) {
            all &= write(move);
        }
        return all;
    }
}
