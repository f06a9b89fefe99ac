package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Saving.Deposit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The drawers: one for the opening batch, into which everything older than 30 days goes, then one for each day of November
 * on which the counter was open. What was counted in one is what the next begins with.
 */
final class Till {

    /** A drawer from opening to closing. */
    record Session(String key, LocalDate on, String device, long opening, long counted, String reason) {}

    /** A deposit with the slip that was given for it. */
    record Slip(String session, String device, int receipt, Deposit deposit) {}

    static final String OPENING = "pembukaan";
    static final LocalDate PAID_OUT_ON = LocalDate.of(2026, 11, 20);
    static final long PAID_OUT = 1_500_000;
    private static final LocalDate SHORT_ON = LocalDate.of(2026, 11, 13);
    private static final long SHORT = 5_000;

    final List<Session> sessions = new ArrayList<>();
    final List<Slip> slips = new ArrayList<>();

    Till(List<Deposit> deposits) {
        var bySession = new TreeMap<LocalDate, Long>();
        var receipts = new HashMap<String, Integer>();
        for (var it : deposits) {
            boolean old = it.on().isBefore(Saving.NOW.atDay(1));
            var device = old ? "buku-lama" : "loket-1";
            bySession.merge(old ? Saving.NOW.atDay(1) : it.on(), it.rupiah(), Long::sum);
            slips.add(
                    new Slip(old ? OPENING : it.on().toString(), device, receipts.merge(device, 1, Integer::sum), it));
        }
        sessions(bySession);
    }

    private void sessions(Map<LocalDate, Long> taken) {
        long cash = 0;
        for (var day : taken.entrySet()) {
            boolean first = sessions.isEmpty();
            long out = day.getKey().equals(PAID_OUT_ON) ? PAID_OUT : 0;
            long missing = day.getKey().equals(SHORT_ON) ? SHORT : 0;
            long counted = cash + day.getValue() - out - missing;
            sessions.add(new Session(
                    first ? OPENING : day.getKey().toString(),
                    day.getKey(),
                    first ? "buku-lama" : "loket-1",
                    cash,
                    counted,
                    missing == 0 ? "" : "Kurang Rp5.000, kemungkinan salah memberi uang kembali"));
            cash = counted;
        }
    }
}
