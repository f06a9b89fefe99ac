package desmigratif.reporting.count;

import desmigratif.reporting.count.Cell.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values a median is taken of. The readings of villages are put together; medians are never averaged. */
public final class Readings {

    private Readings() {}

    static List<Reading> of(Collection<Long> values) {
        var times = new TreeMap<Long, Long>();
        values.forEach(it -> times.merge(it, 1L, Long::sum));
        return of(times);
    }

    public static List<Reading> together(List<Reading> some, List<Reading> more) {
        var times = new TreeMap<Long, Long>();
        some.forEach(it -> times.merge(it.value(), it.times(), Long::sum));
        more.forEach(it -> times.merge(it.value(), it.times(), Long::sum));
        return of(times);
    }

    /** The middle value, or the mean of the two in the middle, HALF_UP to a whole rupiah; null without any. */
    public static @Nullable Long median(List<Reading> readings) {
        long count = readings.stream().mapToLong(Reading::times).sum();
        return count == 0
                ? null
                : BigDecimal.valueOf(at(readings, (count - 1) / 2))
                        .add(BigDecimal.valueOf(at(readings, count / 2)))
                        .divide(BigDecimal.TWO, 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private static long at(List<Reading> readings, long index) {
        long passed = 0;
        for (var it : readings) {
            passed += it.times();
            if (index < passed) {
                return it.value();
            }
        }
        throw new IllegalArgumentException(index + " of " + passed);
    }

    private static List<Reading> of(TreeMap<Long, Long> times) {
        return times.entrySet().stream()
                .map(it -> new Reading(it.getKey(), it.getValue()))
                .toList();
    }
}
