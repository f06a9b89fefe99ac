package desmigratif.cooperative.interest;

import static desmigratif.kit.RuleBroken.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a loan owes on a day. Interest of a month that has begun is owed in full, the first at once; each part of the
 * principal not paid by its day costs the late fee once.
 */
public record Reckoning(Meter owed, long outstandingRupiah) {

    /** How an amount is split: penalty, then interest, then principal. */
    public record Split(long penaltyRupiah, long interestRupiah, long principalRupiah, Meter owed) {}

    public static Reckoning on(LocalDate day, Terms terms, LocalDate paidOut, long outstandingRupiah, Meter before) {
        var begun = Math.max(before.interestThrough(), monthsBegun(paidOut, day));
        var interest = (begun - before.interestThrough()) * terms.interest(outstandingRupiah);
        var due = before.feesThrough();
        long penalty = 0;
        while (due < terms.months() && paidOut.plusMonths(due + 1L).isBefore(day)) {
            due++;
            if (terms.amountRupiah() - outstandingRupiah < terms.principalDue(due)) {
                penalty += terms.lateFeeRupiah();
            }
        }
        var owed = new Meter(begun, due, before.interestRupiah() + interest, before.penaltyRupiah() + penalty, day);
        return new Reckoning(owed, outstandingRupiah);
    }

    public long totalRupiah() {
        return owed.penaltyRupiah() + owed.interestRupiah() + outstandingRupiah;
    }

    public Split pay(long amountRupiah) {
        check(amountRupiah <= totalRupiah(), "more-than-owed", "amountRupiah");
        var penalty = Math.min(amountRupiah, owed.penaltyRupiah());
        var interest = Math.min(amountRupiah - penalty, owed.interestRupiah());
        var left = new Meter(
                owed.interestThrough(),
                owed.feesThrough(),
                owed.interestRupiah() - interest,
                owed.penaltyRupiah() - penalty,
                owed.lastOn());
        return new Split(penalty, interest, amountRupiah - penalty - interest, left);
    }

    private static int monthsBegun(LocalDate paidOut, LocalDate day) {
        var whole = ChronoUnit.MONTHS.between(paidOut, day);
        var begun = paidOut.plusMonths(whole).isBefore(day) ? whole + 1 : whole;
        return Math.toIntExact(Math.max(1, begun));
    }
}
