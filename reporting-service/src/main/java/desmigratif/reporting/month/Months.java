package desmigratif.reporting.month;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A run of months, both ends included. */
public record Months(YearMonth from, YearMonth until) {

    /** How many months of figures are kept: five years, the running month included. */
    public static final int KEPT = 60;

    /** The months that are kept while {@code now} is the running month. */
    public static Months kept(YearMonth now) {
        return new Months(now.minusMonths(KEPT - 1L), now);
    }

    public boolean isEmpty() {
        return until.isBefore(from);
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }

    public List<YearMonth> all() {
        return LongStream.rangeClosed(0, java.time.temporal.ChronoUnit.MONTHS.between(from, until))
                .mapToObj(from::plusMonths)
                .toList();
    }

    /** The least run that holds both. */
    public Months with(@Nullable Months other) {
        return other == null
                ? this
                : new Months(
                        from.isBefore(other.from) ? from : other.from,
                        until.isAfter(other.until) ? until : other.until);
    }

    /** What of this run lies in the other, perhaps nothing. */
    public Months within(Months other) {
        return new Months(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    /** Whether {@code happened} lies in the window of so many months that ends with {@code month}. */
    public static boolean inWindow(@Nullable YearMonth happened, YearMonth month, int length) {
        return happened != null && !happened.isAfter(month) && happened.isAfter(month.minusMonths(length));
    }

    /** Whether it has begun by the end of the month. */
    public static boolean begun(@Nullable YearMonth from, YearMonth month) {
        return from != null && !from.isAfter(month);
    }
}
