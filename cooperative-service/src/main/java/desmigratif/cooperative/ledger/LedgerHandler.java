package desmigratif.cooperative.ledger;

import desmigratif.cooperative.itself.HeardLookup;
import desmigratif.cooperative.ledger.Month.Sum;
import desmigratif.cooperative.ledger.TrialBalance.Row;
import desmigratif.cooperative.loan.LoanLookup;
import desmigratif.cooperative.period.BooksLookup;
import desmigratif.cooperative.savings.SavingsLookup;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.Now;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the book, checks it against the accounts, and closes its months. */
final class LedgerHandler implements BooksLookup {

    private final JournalHandler journal;
    private final PostingHandler posting;
    private final HeardLookup heard;
    private final SavingsLookup savings;
    private final LoanLookup loans;
    private final Now now;

    LedgerHandler(JournalHandler journal, PostingHandler posting, Accounts accounts, Now now) {
        this.journal = journal;
        this.posting = posting;
        this.heard = accounts.heard();
        this.savings = accounts.savings();
        this.loans = accounts.loans();
        this.now = now;
    }

    /** What the book is checked against. */
    record Accounts(HeardLookup heard, SavingsLookup savings, LoanLookup loans) {}

    /** Heard, posted, right, and nothing open before it; then no posting finds a place in it any more. */
    @Override
    public void close(String village, String unit, YearMonth month) {
        if (stillToPost(village) > 0) {
            throw new NotHeardYet(Month.id(village, unit, month));
        }
        var earlierOpen = journal.months(village, unit).stream()
                .anyMatch(it -> it.open() && it.month().isBefore(month) && it.next() > 1);
        RuleBroken.check(!earlierOpen, "earlier-month-open", "month");
        if (unit.equals(PostingHandler.UNIT)) {
            RuleBroken.check(check(village).isRight(), "books-differ");
        }
        while (true) {
            var drained = posting.drain(village, unit, month);
            if (!drained.open() || journal.write(drained, drained.closed())) {
                return;
            }
        }
    }

    TrialBalance trialBalance(String village, String unit, YearMonth month) {
        var read = now.read();
        var waiting = stillToPost(village);
        var months = journal.months(village, unit);
        var turnover =
                sums(months.stream().filter(it -> it.month().equals(month)).toList());
        var all = sums(months.stream().filter(it -> !it.month().isAfter(month)).toList());
        var rows = Arrays.stream(Account.values())
                .filter(all::containsKey)
                .map(it -> Row.of(it, turnover.getOrDefault(it, Sum.NONE), all.getOrDefault(it, Sum.NONE)))
                .toList();
        return new TrialBalance(
                unit,
                month,
                posting.read(village, unit, month).open(),
                rows,
                Rupiah.sum(rows.stream().mapToLong(Row::debitRupiah)),
                Rupiah.sum(rows.stream().mapToLong(Row::creditRupiah)),
                read,
                waiting);
    }

    Check check(String village) {
        var book = sums(journal.months(village, PostingHandler.UNIT));
        return Check.of(book, savings.sums(village), loans.outstanding(village));
    }

    long balance(String village, Account account) {
        return account.balance(
                sums(journal.months(village, PostingHandler.UNIT)).getOrDefault(account, Sum.NONE));
    }

    /** Decided but not heard, or with a place but not yet in the journal. */
    long stillToPost(String village) {
        return heard.notInBooks(village);
    }

    private static Map<Account, Sum> sums(List<Month> months) {
        var sums = new EnumMap<Account, Sum>(Account.class);
        for (var month : months) {
            month.sums()
                    .forEach((code, it) ->
                            sums.merge(Account.ofCode(code), it, (a, b) -> a.and(b.debitRupiah(), b.creditRupiah())));
        }
        return sums;
    }
}
