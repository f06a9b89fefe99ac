package desmigratif.kit.keep;

import java.util.function.Function;

/** Something kept, with its whole id and the version it had when it was read; its ETag is the version. */
public record Kept<T>(String id, long version, T view) {

    public <U> Kept<U> map(Function<? super T, U> other) {
        return new Kept<>(id, version, other.apply(view));
    }
}
