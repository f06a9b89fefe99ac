package desmigratif.business.capital;

import desmigratif.business.capital.CapitalEvent.CapitalArrived;
import java.time.LocalDate;

/** Capital that came into the group's book, and by which loan. */
record Arrival(String loan, long amountRupiah, LocalDate on) {

    static Arrival of(CapitalArrived it) {
        return new Arrival(it.loan(), it.amountRupiah(), it.on());
    }
}
