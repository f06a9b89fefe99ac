package desmigratif.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A definition, as a ministry would decide it.
 *
 * @param windows which months it looks at; several make several figures
 * @param form how numerator and denominator become a value
 * @param counts what small numbers it must not give away
 * @param partition whether its parts add up to the whole
 * @param parts what its parts are called, where they are known beforehand
 * @param top how many of its parts are shown, the greatest first; all where it is missing
 * @param definition the version of the definition
 * @param same numbers of other figures that are the same number
 */
public record Indicator(
        String code,
        List<String> windows,
        Text name,
        Text numerator,
        @Nullable Text denominator,
        String unit,
        String direction,
        Form form,
        Counts counts,
        boolean partition,
        Map<String, Text> parts,
        @Nullable Integer top,
        int definition,
        YearMonth validFrom,
        List<Same> same) {

    /** A text in Indonesian and in English. */
    public record Text(String id, String en) {}

    /** That a side of this figure is the same number as a side of another, of one part where named. */
    public record Same(Side side, String code, @Nullable String part, Side of) {}

    /** A side of a fraction. */
    public enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    /** How cells become a value. */
    public enum Form {
        COUNT,
        SUM,
        SHARE,
        PRICE,
        MEDIAN,
        STAGE
    }

    /** What is counted: people, or sums with people behind them ({@code base}), or nobody. */
    public enum Counts {
        PEOPLE,
        BASE,
        NOBODY
    }

    /** The value of a fraction or a count: a ratio with 4 decimals, HALF_UP; null where there is nothing to divide by. */
    public @Nullable BigDecimal value(@Nullable Long numerator, @Nullable Long denominator) {
        return switch (form) {
            case COUNT, SUM -> numerator == null ? null : BigDecimal.valueOf(numerator);
            case SHARE -> ratio(numerator, denominator, 4);
            // Quantities are thousandths of a unit.
            case PRICE -> ratio(numerator == null ? null : Math.multiplyExact(numerator, 1000L), denominator, 0);
            case MEDIAN, STAGE -> null;
        };
    }

    private static @Nullable BigDecimal ratio(@Nullable Long numerator, @Nullable Long denominator, int decimals) {
        return numerator == null || denominator == null || denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }
}
