package desmigratif.cooperative.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.ledger.Entry.Line;
import desmigratif.cooperative.ledger.MoneyFact.Counted;
import desmigratif.cooperative.ledger.MoneyFact.Deposit;
import desmigratif.cooperative.ledger.MoneyFact.DepositBack;
import desmigratif.cooperative.ledger.MoneyFact.Late;
import desmigratif.cooperative.ledger.MoneyFact.Payout;
import desmigratif.cooperative.ledger.MoneyFact.Repayment;
import desmigratif.cooperative.ledger.MoneyFact.Withdrawal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** The facts of docs/day-one-of-the-books.md, typed from its first table, against the entries worked out by hand. */
class DayOneTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-03");
    private static final String S = "session";

    @Test
    void booksEachFactAsWorkedOutByHand() {
        var facts = facts();

        assertThat(DayOneBook.journal()).hasSameSizeAs(facts.entrySet());
        for (var row : DayOneBook.journal()) {
            var lines =
                    PostingRule.of(requireNonNull(facts.get(row.getFirst()))).lines();
            assertThat(side(lines, Line::debitRupiah)).as(row.toString()).isEqualTo(DayOneBook.side(row.get(2)));
            assertThat(side(lines, Line::creditRupiah)).as(row.toString()).isEqualTo(DayOneBook.side(row.get(3)));
        }
    }

    @Test
    void handWorkIsRight() {
        var november = DayOneBook.trialBalance("November");
        for (var account : november.entrySet()) {
            assertThat(turnover("2026-11", account.getKey(), 2))
                    .isEqualTo(account.getValue().get(0));
            assertThat(turnover("2026-11", account.getKey(), 3))
                    .isEqualTo(account.getValue().get(1));
        }
        for (var account : DayOneBook.trialBalance("December").entrySet()) {
            assertThat(turnover("2026-12", account.getKey(), 2))
                    .isEqualTo(account.getValue().get(0));
            assertThat(turnover("2026-12", account.getKey(), 3))
                    .isEqualTo(account.getValue().get(1));
        }
    }

    @Test
    void postsNothingWhereADrawerIsRight() {
        assertThat(PostingRule.of(new Counted(0, DAY)).isEmpty()).isTrue();
    }

    @Test
    void takesBackADifferenceWhenTheCashIsHeardLate() {
        var lines = PostingRule.of(new Late(5_000, DAY)).lines();

        assertThat(lines).containsExactly(new Line("1403", 5_000, 0), new Line("1101", 0, 5_000));
    }

    @Test
    void keepsUnassignedWhatItCannotAssign() {
        var lines =
                PostingRule.of(new Deposit("pilgrimage", 5_000, null, DAY, S)).lines();

        assertThat(lines).containsExactly(new Line("1101", 5_000, 0), new Line("2209", 0, 5_000));
    }

    private static Map<String, MoneyFact> facts() {
        var facts = new LinkedHashMap<String, MoneyFact>();
        facts.put("A1", new Deposit("principal", 20_000, null, DAY, S));
        facts.put("B1", new Deposit("principal", 30_000, null, DAY, S));
        facts.put("A2", new Deposit("mandatory", 5_000, null, DAY, S));
        facts.put("A3", new Deposit("voluntary", 700_000, null, DAY, S));
        facts.put("W2", new Withdrawal("voluntary", 600_000, DAY, S));
        facts.put("A4", new Deposit("voluntary", 10_000, null, DAY, S));
        facts.put("B2", new Deposit("voluntary", 20_000, null, DAY, S));
        facts.put("B3", new Deposit("remittance", 500_000, null, DAY, S));
        facts.put("L6", new Payout("business", 300_000, DAY, S));
        facts.put("A5", new Deposit("voluntary", 50_000, null, DAY, S));
        facts.put("V1", new DepositBack("voluntary", 50_000, null, DAY, S));
        facts.put("A6", new Deposit("voluntary", 5_000, null, DAY, S));
        facts.put("C2", new Counted(-10_000, DAY));
        facts.put("L8", new Repayment("business", 106_000, 100_000, 6_000, 0, DAY, S));
        facts.put("W6", new Withdrawal("voluntary", 130_000, DAY, S));
        facts.put("V4", new DepositBack("voluntary", 10_000, 5_000L, DAY, null));
        facts.put("A7", new Deposit("voluntary", 8_000, 5_000L, DAY, S));
        facts.put("A8", new Deposit("mandatory", 5_000, null, DAY, S));
        facts.put("L9", new Repayment("business", 50_000, 46_000, 4_000, 0, DAY, S));
        facts.put("L10", new Repayment("business", 154_000, 154_000, 0, 0, DAY, S));
        return facts;
    }

    private static Map<String, Long> side(List<Line> lines, ToLongFunction<Line> side) {
        var sums = new LinkedHashMap<String, Long>();
        lines.stream()
                .filter(it -> side.applyAsLong(it) != 0)
                .forEach(it -> sums.merge(it.account(), side.applyAsLong(it), Long::sum));
        return sums;
    }

    private static long turnover(String month, String account, int column) {
        return DayOneBook.journal().stream()
                .filter(it -> it.get(1).equals(month))
                .mapToLong(it -> DayOneBook.side(it.get(column)).getOrDefault(account, 0L))
                .sum();
    }
}
