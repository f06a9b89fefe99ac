package desmigratif.business.cycle;

import desmigratif.business.cycle.CycleEvent.Buyer;
import desmigratif.business.cycle.CycleEvent.Paid;
import desmigratif.business.cycle.CycleEvent.SaleMade;
import desmigratif.business.cycle.CycleEvent.Unit;
import java.time.LocalDate;

/** A sale out of a cycle, named by the version of the cycle that it made. */
record Sale(
        long entry,
        LocalDate on,
        long quantity,
        Unit unit,
        long priceRupiah,
        long totalRupiah,
        Buyer buyer,
        Paid paid,
        boolean reversed)
        implements Entry {

    static Sale of(SaleMade it) {
        return new Sale(
                it.version(),
                it.on(),
                it.quantity(),
                it.unit(),
                it.priceRupiah(),
                it.totalRupiah(),
                it.buyer(),
                it.paid(),
                false);
    }

    Sale undone() {
        return new Sale(entry, on, quantity, unit, priceRupiah, totalRupiah, buyer, paid, true);
    }
}
