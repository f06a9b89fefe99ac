package desmigratif.cooperative.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Through which month interest and fees are charged, and what of them is still owed. */
public record Meter(
        int interestThrough,
        int feesThrough,
        long interestRupiah,
        long penaltyRupiah,
        @Nullable LocalDate lastOn) {

    public static final Meter NONE = new Meter(0, 0, 0, 0, null);
}
