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
            case Map<?, ?> fields ->
                2 * OBJECT
                        + fields.values().stream()
                                .mapToInt(inner -> FIELD + of(inner))
                                .sum();
            case Collection<?> elements ->
                OBJECT + elements.stream().mapToInt(Weight::of).sum();
            case String text -> OBJECT + text.length();
            case BinData binary -> OBJECT + binary.getData().length;
            case null, default -> SCALAR;
        };
    }
}
