package desmigratif.cooperative.due;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has not paid the mandatory saving of a month ("Belum bayar"), those who owe most months first.
 *
 * @param members how many members there are
 * @param unpaid how many of them have not paid
 */
record UnpaidView(
        YearMonth month,
        long members,
        long unpaid,
        List<Line> items,
        @Nullable String next) {

    /** One member. */
    record Line(
            String member,
            String person,
            int number,
            String savings,
            YearMonth paidThrough,
            long monthsOwed,
            long owedRupiah) {}
}
