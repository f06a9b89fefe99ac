package desmigratif.cooperative.remittance;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.remittance.Code.FeeBorneBy;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What was sent: amount and fee in the currency's minor units, rates in millionths of a rupiah for {@code quoteUnit}
 * units of the currency (Bank Indonesia quotes the yen per 100).
 */
record Transfer(
        String currency,
        long amountMinor,
        @Nullable Long rateMicro,
        @Nullable Integer quoteUnit,
        @Nullable Long feeMinor,
        @Nullable FeeBorneBy feeBorneBy,
        @Nullable Long midRateMicro) {

    private static final BigDecimal MICRO = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);

    Transfer checked() {
        Rupiah.checked(amountMinor, "amountMinor");
        digits();
        positive(rateMicro, "rateMicro");
        positive(midRateMicro, "midRateMicro");
        check(quoteUnit == null || quoteUnit == 1 || quoteUnit == 100, "bad-quote-unit", "quoteUnit");
        check((rateMicro == null) == (quoteUnit == null), "quote-unit-missing", "quoteUnit");
        check(feeMinor == null || (feeMinor >= 0 && feeMinor < amountMinor), "bad-fee", "feeMinor");
        check((feeMinor == null) == (feeBorneBy == null), "fee-borne-by-missing", "feeBorneBy");
        return this;
    }

    /** What should have arrived, in whole rupiah, HALF_UP; null without a rate. */
    @Nullable
    Long arrivedRupiah() {
        if (rateMicro == null || quoteUnit == null) {
            return null;
        }
        var deducted = feeBorneBy == FeeBorneBy.RECIPIENT && feeMinor != null ? feeMinor : 0;
        var rupiah = major(amountMinor - deducted)
                .multiply(BigDecimal.valueOf(rateMicro))
                .divide(MICRO.multiply(BigDecimal.valueOf(quoteUnit)), 0, RoundingMode.HALF_UP);
        check(rupiah.compareTo(BigDecimal.valueOf(Rupiah.MOST)) <= 0, "amount-too-large", "amountMinor");
        return rupiah.longValueExact();
    }

    /**
     * What sending cost: (fee + (middle rate − applied rate) × amount ÷ middle rate) ÷ amount, in basis points, HALF_UP
     * ({@code domain.md} §4.6); null without a middle rate or an applied one.
     */
    @Nullable
    Integer costBasisPoints() {
        if (midRateMicro == null || rateMicro == null) {
            return null;
        }
        var mid = BigDecimal.valueOf(midRateMicro);
        var fee = BigDecimal.valueOf(feeMinor == null ? 0 : feeMinor);
        var spread = mid.subtract(BigDecimal.valueOf(rateMicro));
        var cost = fee.multiply(mid).add(spread.multiply(BigDecimal.valueOf(amountMinor)));
        var points = cost.multiply(BASIS_POINTS)
                .divide(mid.multiply(BigDecimal.valueOf(amountMinor)), 0, RoundingMode.HALF_UP);
        check(points.abs().compareTo(BASIS_POINTS) <= 0, "bad-rate", "midRateMicro");
        return points.intValueExact();
    }

    private BigDecimal major(long minor) {
        return BigDecimal.valueOf(minor).movePointLeft(digits());
    }

    /** Minor digits as ISO 4217 has them; the rupiah's books know no sen ({@code domain.md} §0.4). */
    private int digits() {
        if (currency.equals("IDR")) {
            return 0;
        }
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("bad-currency", "currency");
        }
    }

    private static void positive(@Nullable Long micro, String field) {
        if (micro != null) {
            Rupiah.checked(micro, field);
        }
    }
}
