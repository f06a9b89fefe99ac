package desmigratif.reporting.place;

import desmigratif.reporting.indicator.Indicator.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is shown. What is withheld is null, with a flag; a value that does not exist is null, with a reason.
 *
 * @param flag {@code small} where one to four people would show, {@code hidden} where a sum would give such a number
 *     away, {@code median} for a median
 * @param layer {@code example}, {@code real} or {@code baseline}: never added to each other
 * @param source where a baseline was read
 */
record FigureView(
        String code,
        Text name,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        String unit,
        String window,
        String direction,
        @Nullable String flag,
        @Nullable String reason,
        String layer,
        int definition,
        List<PartView> parts,
        @Nullable Source source) {

    /** A part of a figure, such as a channel or a country and sex. */
    record PartView(
            String part,
            @Nullable Text name,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            @Nullable String flag) {}

    /** Where a baseline was read, and of which year it is. */
    record Source(String name, int year) {}
}
