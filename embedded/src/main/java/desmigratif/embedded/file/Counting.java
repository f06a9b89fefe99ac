package desmigratif.embedded.file;

import desmigratif.embedded.key.Key;
import desmigratif.embedded.key.Span;
import java.util.List;
import org.h2.mvstore.MVMap;

/** How many keys lie within spans, without reading them. */
public final class Counting {

    private static final int SAMPLE = 32;

    private Counting() {}

    public static long within(MVMap<Key, ?> map, List<Span> spans) {
        var sample = spans.stream()
                .limit(SAMPLE)
                .mapToLong(span -> index(map, span.to()) - index(map, span.from()))
                .sum();
        return spans.size() <= SAMPLE ? sample : sample * spans.size() / SAMPLE;
    }

    private static long index(MVMap<Key, ?> map, Key key) {
        var index = map.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }
}
