package desmigratif.cooperative.ledger;

import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is posted: a business date and lines whose debits and credits are equal. */
record Entry(LocalDate on, List<Line> lines) {

    /** One line: an amount on one side of one account. */
    record Line(String account, long debitRupiah, long creditRupiah) {}

    Entry {
        var debit = Rupiah.sum(lines.stream().mapToLong(Line::debitRupiah));
        var credit = Rupiah.sum(lines.stream().mapToLong(Line::creditRupiah));
        if (debit != credit) {
            throw new IllegalStateException("debit " + debit + " is not credit " + credit);
        }
    }

    static Entry on(LocalDate on) {
        return new Entry(on, List.of());
    }

    /** Both sides at once, so that an entry is balanced at every step. */
    Entry move(Account debit, Account credit, long rupiah) {
        if (rupiah == 0) {
            return this;
        }
        var all = new ArrayList<>(lines);
        add(all, debit, rupiah, 0);
        add(all, credit, 0, rupiah);
        return new Entry(on, List.copyOf(all));
    }

    private static void add(List<Line> lines, Account account, long debit, long credit) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.account().equals(account.code()) && line.debitRupiah() == 0 == (debit == 0)) {
                lines.set(i, new Line(line.account(), line.debitRupiah() + debit, line.creditRupiah() + credit));
                return;
            }
        }
        lines.add(new Line(account.code(), debit, credit));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
