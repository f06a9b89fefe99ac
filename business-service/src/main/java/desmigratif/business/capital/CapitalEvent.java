package desmigratif.business.capital;

import desmigratif.kit.Fact;
import java.time.Instant;
import java.time.LocalDate;

/** What has happened to a capital. Facts only grow: fields are added, never renamed or removed. */
public sealed interface CapitalEvent extends Fact {

    /** The cooperative hears this and opens a loan application; each asking makes an application of its own. */
    record CapitalAsked(
            String id,
            long version,
            Instant at,
            String group,
            String person,
            long amountRupiah,
            int months,
            Purpose purpose)
            implements CapitalEvent {}

    record CapitalTurnedAway(String id, long version, Instant at, String reason, String loan) implements CapitalEvent {}

    record CapitalRefused(String id, long version, Instant at, String reason, String loan) implements CapitalEvent {}

    record CapitalArrived(String id, long version, Instant at, String loan, long amountRupiah, LocalDate on)
            implements CapitalEvent {}

    /** The payout was found wrong and reversed: what had arrived has gone again. */
    record CapitalTakenBack(String id, long version, Instant at, String loan, long amountRupiah, LocalDate on)
            implements CapitalEvent {}

    /** What capital is asked for. */
    enum Purpose {
        SEED,
        FEED,
        INGREDIENTS,
        TOOLS,
        PACKAGING,
        PLACE,
        LICENCE,
        OTHER
    }
}
