package desmigratif.reporting.place;

import desmigratif.reporting.count.Cell;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.count.Readings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds the cells of villages up. */
final class Sums {

    private Sums() {}

    static Map<Key, Cell> of(Collection<List<Cell>> villages) {
        var sums = new TreeMap<Key, Cell>();
        villages.forEach(cells -> cells.forEach(it -> sums.merge(it.key(), it, Sums::sum)));
        return sums;
    }

    private static Cell sum(Cell one, Cell other) {
        return new Cell(
                one.code(),
                one.window(),
                one.part(),
                sum(one.numerator(), other.numerator()),
                sum(one.denominator(), other.denominator()),
                sum(one.base(), other.base()),
                Readings.together(one.readings(), other.readings()),
                reason(one, other));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : other == null ? one : (Long) Math.addExact(one, other);
    }

    /** A value from anywhere needs no reason; of two reasons the one that can be mended is told. */
    private static @Nullable String reason(Cell one, Cell other) {
        if (one.reason() == null || other.reason() == null) {
            return null;
        }
        return one.reason().equals("costs-not-recorded") ? one.reason() : other.reason();
    }
}
