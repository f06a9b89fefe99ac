package desmigratif.embedded.file;

import de.bwaldvogel.mongo.bson.BinData;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** About how many bytes a value takes in memory, which is more than it takes on the wire for all but long foreign texts. */
public final class Weight {

    private static final int OBJECT = 32, FIELD = 56, SCALAR = 24;

    private Weight() {}

    public static int of(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> fields -> {
                var bytes = 2 * OBJECT;
                for (var inner : fields.values()) {
                    bytes += FIELD + of(inner);
                }
                yield bytes;
            }
            case Collection<?> elements -> {
                var bytes = OBJECT;
                for (var element : elements) {
                    bytes += of(element);
                }
                yield bytes;
            }
            case String text -> OBJECT + text.length();
            case BinData binary -> OBJECT + binary.getData().length;
            case null, default -> SCALAR;
        };
    }
}
