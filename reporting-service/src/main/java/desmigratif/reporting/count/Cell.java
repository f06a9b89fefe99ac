package desmigratif.reporting.count;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a village and a month, or of a place as the sum of its villages: never a percentage.
 *
 * @param code the indicator's code
 * @param window which months it looks at: {@code month}, {@code 3-months}, {@code 12-months}, {@code period-end}
 * @param part what of the figure, such as a channel; null for the whole
 * @param base how many people or households stand behind a sum of money
 * @param readings the values a median is taken of, each with how often it occurs, lowest first
 * @param reason why there is no value, where there is a reason
 */
public record Cell(
        String code,
        String window,
        @Nullable String part,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long base,
        List<Reading> readings,
        @Nullable String reason) {

    /** A value and how often it occurs. */
    public record Reading(long value, long times) {}

    /** What cells of different villages must share to be added. */
    public record Key(String code, String window, @Nullable String part) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return text().compareTo(other.text());
        }

        private String text() {
            return code + " " + window + " " + (part == null ? "" : part);
        }
    }

    public Key key() {
        return new Key(code, window, part);
    }

    static Cell count(String code, String window, long numerator) {
        return new Cell(code, window, null, numerator, null, null, List.of(), null);
    }

    static Cell share(String code, String window, long numerator, long denominator) {
        return new Cell(code, window, null, numerator, denominator, null, List.of(), null);
    }

    Cell part(String name) {
        return new Cell(code, window, name, numerator, denominator, base, readings, reason);
    }

    Cell base(long people) {
        return new Cell(code, window, part, numerator, denominator, people, readings, reason);
    }
}
