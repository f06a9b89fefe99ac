package desmigratif.cooperative.savings;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.formation.CooperativeLookup.Terms;
import java.time.YearMonth;

/** Which months the mandatory savings paid so far are for: the oldest first, each at the rate it had. */
record Dues(Terms terms, YearMonth first) {

    /** How far ahead may be paid. A guard against a slip of the finger too. */
    private static final int MONTHS_AHEAD = 24;

    /** The last month paid in full; the one before the first where none is. */
    YearMonth paidThrough(long paidRupiah, YearMonth now) {
        var month = first;
        var left = paidRupiah;
        var last = now.plusMonths(MONTHS_AHEAD);
        while (left >= terms.mandatory(month)) {
            check(!month.isAfter(last), "paid-too-far-ahead", "amountRupiah");
            left -= terms.mandatory(month);
            month = month.plusMonths(1);
        }
        return month.minusMonths(1);
    }
}
