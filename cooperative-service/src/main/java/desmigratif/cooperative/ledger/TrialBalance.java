package desmigratif.cooperative.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What every account was debited and credited in a month, and what it holds at its end.
 *
 * @param asOf when it was read
 * @param stillToPost how many facts were decided by then and do not stand in the book yet
 */
record TrialBalance(
        String unit,
        YearMonth month,
        boolean open,
        List<Row> accounts,
        long debitRupiah,
        long creditRupiah,
        Instant asOf,
        long stillToPost) {

    /** One account; {@code side} is D or K, where its balance normally stands. */
    record Row(String account, String title, String side, long debitRupiah, long creditRupiah, long balanceRupiah) {

        static Row of(Account account, Month.Sum turnover, Month.Sum all) {
            return new Row(
                    account.code(),
                    account.title(),
                    account.isDebit() ? "D" : "K",
                    turnover.debitRupiah(),
                    turnover.creditRupiah(),
                    account.balance(all));
        }
    }
}
