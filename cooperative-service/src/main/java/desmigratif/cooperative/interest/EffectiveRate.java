package desmigratif.cooperative.interest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The effective rate of a loan, which must be shown beside the nominal one: twelve times the monthly rate at which what
 * is paid back is worth what was paid out (internal rate of return), found by halving the interval.
 */
final class EffectiveRate {

    private static final MathContext PRECISE = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TWELVE_IN_BASIS_POINTS = BigDecimal.valueOf(120_000);
    private static final int HALVINGS = 60;

    private EffectiveRate() {}

    /** In basis points a year, HALF_UP. */
    static int of(long paidOutRupiah, List<Long> paidBackRupiah) {
        return monthly(paidOutRupiah, paidBackRupiah)
                .multiply(TWELVE_IN_BASIS_POINTS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    static BigDecimal monthly(long paidOutRupiah, List<Long> paidBackRupiah) {
        var low = BigDecimal.ZERO;
        var high = BigDecimal.ONE;
        for (int halved = 0; halved < HALVINGS; halved++) {
            var middle = low.add(high).divide(TWO, PRECISE);
            if (worth(middle, paidBackRupiah).compareTo(BigDecimal.valueOf(paidOutRupiah)) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low.add(high).divide(TWO, PRECISE);
    }

    private static BigDecimal worth(BigDecimal rate, List<Long> paidBackRupiah) {
        var factor = BigDecimal.ONE.divide(BigDecimal.ONE.add(rate), PRECISE);
        var worth = BigDecimal.ZERO;
        for (int month = paidBackRupiah.size() - 1; month >= 0; month--) {
            worth = worth.add(BigDecimal.valueOf(paidBackRupiah.get(month))).multiply(factor, PRECISE);
        }
        return worth;
    }
}
