package desmigratif.embedded.file;

import desmigratif.embedded.key.Key;
import desmigratif.embedded.key.Span;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** A map as it was at one moment. */
public record MapView<V>(MVMap<Key, V> map, RootReference<Key, V> root) {

    public static <V> MapView<V> of(MVMap<Key, V> map) {
        return new MapView<>(map, map.flushAndGetRoot());
    }

    public @Nullable V get(Key key) {
        return map.get(root.root, key);
    }

    public Stream<V> values(Span span, boolean backward) {
        var cursor = backward
                ? map.cursor(root, span.to(), span.from(), true)
                : map.cursor(root, span.from(), span.to(), false);
        return StreamSupport.stream(new Values<>(cursor), false);
    }

    public Stream<V> values() {
        return StreamSupport.stream(new Values<>(map.cursor(root, null, null, false)), false);
    }

    private static final class Values<V> extends Spliterators.AbstractSpliterator<V> {

        private final Cursor<Key, V> cursor;

        Values(Cursor<Key, V> cursor) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.cursor = cursor;
        }

        @Override
        public boolean tryAdvance(Consumer<? super V> action) {
            if (!cursor.hasNext()) {
                return false;
            }
            cursor.next();
            action.accept(cursor.getValue());
            return true;
        }
    }
}
