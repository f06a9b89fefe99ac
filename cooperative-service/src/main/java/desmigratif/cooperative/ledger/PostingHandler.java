package desmigratif.cooperative.ledger;

import desmigratif.cooperative.ledger.Month.Posting;
import desmigratif.kit.hear.Heard;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Posts each fact once. Where: the first open month from its business date. How: the month is read; if the journal or
 * the month knows the fact it is a repeat; else one write gives it number and place, if the month is still as it was
 * read; then it is inserted into the journal. It leaves the month's pending list with the next posting.
 *
 * <p>Why that is once: whoever took a place for the fact before the month was read left it in the month's pending list
 * or, later, in the journal; whoever took one after has changed the month, and the write fails. A month closes only
 * when nothing is pending.
 */
final class PostingHandler {

    static final String UNIT = "usp";

    private final JournalHandler journal;
    private final ConcurrentHashMap<String, ReentrantLock> queues = new ConcurrentHashMap<>();

    PostingHandler(JournalHandler journal) {
        this.journal = journal;
    }

    void post(Heard<? extends MoneyFact> heard, String kind) {
        var entry = PostingRule.of(heard.fact());
        if (entry.isEmpty()) {
            return;
        }
        var queue = queues.computeIfAbsent(heard.village(), it -> new ReentrantLock());
        queue.lock();
        try {
            var month = YearMonth.from(entry.on());
            while (true) {
                var place = placed(heard, kind, entry, month);
                if (place == Place.TAKEN) {
                    return;
                }
                month = place == Place.CLOSED ? month.plusMonths(1) : month;
            }
        } finally {
            queue.unlock();
        }
    }

    private enum Place {
        TAKEN,
        CLOSED,
        LOST
    }

    private Place placed(Heard<? extends MoneyFact> heard, String kind, Entry entry, YearMonth month) {
        var before = read(heard.village(), UNIT, month);
        if (journal.holds(heard.factId())) {
            return Place.TAKEN;
        }
        if (!before.open()) {
            return Place.CLOSED;
        }
        var pending = before.pending(heard.factId());
        if (pending != null) {
            journal.insert(before, pending);
            return Place.TAKEN;
        }
        var posting = new Posting(
                heard.factId(),
                before.next(),
                heard.source(),
                kind,
                heard.actor(),
                heard.fact().session(),
                entry.on(),
                entry.lines());
        if (!journal.write(before, before.taking(posting, written(before)))) {
            return Place.LOST;
        }
        journal.insert(before, posting);
        return Place.TAKEN;
    }

    /** Inserts what is pending in a month, and clears it. */
    Month drain(String village, String unit, YearMonth month) {
        while (true) {
            var before = read(village, unit, month);
            if (before.pending().isEmpty()) {
                return before;
            }
            before.pending().forEach(it -> journal.insert(before, it));
            var after =
                    before.drained(before.pending().stream().map(Posting::fact).toList());
            if (journal.write(before, after)) {
                return after;
            }
        }
    }

    Month read(String village, String unit, YearMonth month) {
        var found = journal.month(Month.id(village, unit, month));
        return found == null ? Month.empty(village, unit, month) : found;
    }

    private List<String> written(Month month) {
        var written = new ArrayList<String>();
        for (var posting : month.pending()) {
            if (journal.holds(posting.fact())) {
                written.add(posting.fact());
            }
        }
        return written;
    }
}
