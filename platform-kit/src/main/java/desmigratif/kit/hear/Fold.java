package desmigratif.kit.hear;

import org.jspecify.annotations.Nullable;

/** What a fact makes of the copy kept so far: a new copy, or none. Has no effect of its own. */
@FunctionalInterface
public interface Fold<K, F> {

    @Nullable
    K after(@Nullable K now, Heard<F> heard);
}
