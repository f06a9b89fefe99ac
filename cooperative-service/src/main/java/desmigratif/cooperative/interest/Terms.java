package desmigratif.cooperative.interest;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was agreed: principal in equal monthly parts rounded down, the last one taking the rest; interest of each month
 * on the balance, HALF_UP to the rupiah; a fee for each part paid late.
 */
public record Terms(long amountRupiah, int months, int annualRateBasisPoints, long lateFeeRupiah) {

    /** Permenkop UKM 8/2023 art. 27. */
    static final int CAP_BASIS_POINTS = 2_400;

    public static final int LONGEST_MONTHS = 60;

    private static final BigDecimal YEAR = BigDecimal.valueOf(120_000);

    /** One month of the schedule. */
    public record Instalment(
            int month, LocalDate due, long principalRupiah, long interestRupiah, long outstandingRupiah) {}

    public Terms checked() {
        Rupiah.checked(amountRupiah, "amountRupiah");
        check(months >= 1 && months <= LONGEST_MONTHS, "bad-months", "months");
        check(annualRateBasisPoints >= 0, "amount-negative", "annualRateBasisPoints");
        check(annualRateBasisPoints <= CAP_BASIS_POINTS, "rate-above-cap", "annualRateBasisPoints");
        check(lateFeeRupiah >= 0 && lateFeeRupiah <= amountRupiah, "bad-late-fee", "lateFeeRupiah");
        return this;
    }

    /** A month's interest on a balance: balance × yearly rate ÷ 12, HALF_UP to the rupiah. */
    public long interest(long balanceRupiah) {
        return BigDecimal.valueOf(balanceRupiah)
                .multiply(BigDecimal.valueOf(annualRateBasisPoints))
                .divide(YEAR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The principal due by the end of a month, all months before it included. */
    public long principalDue(int month) {
        return month >= months ? amountRupiah : amountRupiah / months * month;
    }

    /** The schedule of a loan paid out on a day and repaid as agreed. */
    public List<Instalment> schedule(LocalDate paidOut) {
        var schedule = new ArrayList<Instalment>();
        for (int month = 1; month <= months; month++) {
            var before = amountRupiah - principalDue(month - 1);
            var after = amountRupiah - principalDue(month);
            schedule.add(new Instalment(month, paidOut.plusMonths(month), before - after, interest(before), after));
        }
        return List.copyOf(schedule);
    }

    /** Twelve times the monthly internal rate of what is paid out and paid back, in basis points, HALF_UP. */
    public int effectiveRateBasisPoints() {
        var paidBack = schedule(LocalDate.EPOCH).stream()
                .map(it -> it.principalRupiah() + it.interestRupiah())
                .toList();
        return EffectiveRate.of(amountRupiah, paidBack);
    }
}
