package desmigratif.reporting.small;

import desmigratif.reporting.count.Cell;
import desmigratif.reporting.indicator.Indicator.Side;
import org.jspecify.annotations.Nullable;

/** One side of one cell of one place: what can be shown or withheld. */
public record Number(String place, Cell.Key key, Side side) {

    public static @Nullable Long value(Cell cell, Side side) {
        return side == Side.NUMERATOR ? cell.numerator() : cell.denominator();
    }
}
