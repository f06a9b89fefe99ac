package desmigratif.cooperative.ledger;

import desmigratif.cooperative.ledger.Entry.Line;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One month of a unit's book: numbers given out, sums by account, and the postings that have a place in it but do not
 * stand in the journal yet.
 *
 * @param rev rises with every write: a posting takes its place only where it is still the one that was read
 * @param next the number the next posting gets
 */
record Month(
        String village,
        String unit,
        YearMonth month,
        boolean open,
        long rev,
        long next,
        Map<String, Sum> sums,
        List<Posting> pending) {

    /** What an account was debited and credited in the month. */
    record Sum(long debitRupiah, long creditRupiah) {

        static final Sum NONE = new Sum(0, 0);

        Sum and(long debit, long credit) {
            return new Sum(Rupiah.sum(debitRupiah, debit), Rupiah.sum(creditRupiah, credit));
        }
    }

    /** An entry with its number, and what it was posted for. */
    record Posting(
            String fact,
            long number,
            String source,
            String kind,
            String actor,
            @Nullable String session,
            LocalDate on,
            List<Line> lines) {}

    static Month empty(String village, String unit, YearMonth month) {
        return new Month(village, unit, month, true, 0, 1, Map.of(), List.of());
    }

    static String id(String village, String unit, YearMonth month) {
        return village + "/" + unit + "/" + month;
    }

    String id() {
        return id(village, unit, month);
    }

    @Nullable
    Posting pending(String fact) {
        return pending.stream().filter(it -> it.fact().equals(fact)).findFirst().orElse(null);
    }

    /** With one posting more; {@code written} are those that stand in the journal by now. */
    Month taking(Posting posting, List<String> written) {
        var left = new ArrayList<>(without(written));
        left.add(posting);
        var all = new TreeMap<>(sums);
        for (var line : posting.lines()) {
            all.put(
                    line.account(),
                    all.getOrDefault(line.account(), Sum.NONE).and(line.debitRupiah(), line.creditRupiah()));
        }
        return new Month(village, unit, month, open, rev + 1, next + 1, all, List.copyOf(left));
    }

    Month drained(List<String> written) {
        return new Month(village, unit, month, open, rev + 1, next, sums, without(written));
    }

    Month closed() {
        return new Month(village, unit, month, false, rev + 1, next, sums, pending);
    }

    private List<Posting> without(List<String> written) {
        return pending.stream().filter(it -> !written.contains(it.fact())).toList();
    }
}
