package desmigratif.cooperative.till;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A teller's session as a page shows it.
 *
 * @param cashRupiah what should be in the drawer, as far as it is heard
 */
record SessionView(
        String id,
        String teller,
        String device,
        boolean open,
        LocalDate openedOn,
        long openingCashRupiah,
        long cashRupiah,
        @Nullable Long countedRupiah,
        @Nullable Long differenceRupiah) {

    static SessionView of(Session it, long moved) {
        var cash = it.openingCashRupiah() + moved;
        return new SessionView(
                it.id(),
                it.teller(),
                it.device(),
                it.open(),
                it.openedOn(),
                it.openingCashRupiah(),
                cash,
                it.open() ? null : it.countedRupiah(),
                it.open() ? null : it.countedRupiah() - cash);
    }
}
