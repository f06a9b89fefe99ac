package desmigratif.cooperative.redo;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A redo as a page shows it.
 *
 * @param reversed whether the deposit was taken back; else, where it is not open, {@code refusedFor} says why it stays
 */
record RedoView(
        String id,
        String savings,
        String member,
        String fact,
        long amountRupiah,
        LocalDate madeOn,
        String device,
        long receipt,
        String by,
        LocalDate on,
        String reason,
        boolean open,
        boolean reversed,
        @Nullable String refusedFor) {

    static RedoView of(Redo it) {
        var asked = Objects.requireNonNull(it.asked());
        return new RedoView(
                it.id(),
                asked.savings(),
                asked.member(),
                asked.fact(),
                asked.amountRupiah(),
                asked.madeOn(),
                asked.device(),
                asked.receipt(),
                asked.by(),
                asked.on(),
                asked.reason().text(),
                it.open(),
                !it.open() && it.refusedFor() == null,
                it.refusedFor() == null ? null : it.refusedFor().text());
    }
}
