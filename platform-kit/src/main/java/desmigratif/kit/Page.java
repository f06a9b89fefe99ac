package desmigratif.kit;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list, in the order of its ids.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the next page, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public <U> Page<U> map(Function<? super T, U> view) {
        return new Page<>(items.stream().<U>map(view).toList(), next);
    }
}
