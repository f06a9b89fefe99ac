package desmigratif.cooperative.redo;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;

/** What has happened to a redo. */
public sealed interface RedoEvent extends Fact {

    /**
     * Somebody says that a deposit is wrong.
     *
     * @param fact the deposit, as a reversal names it
     * @param madeOn its business date
     */
    record RedoAsked(
            String id,
            long version,
            String savings,
            String member,
            String fact,
            long amountRupiah,
            LocalDate madeOn,
            String device,
            long receipt,
            String by,
            LocalDate on,
            Secret reason,
            Instant at)
            implements RedoEvent {}

    /** It stays as it is. */
    record RedoRefused(String id, long version, LocalDate on, Secret reason, Instant at) implements RedoEvent {}

    /** It was reversed. */
    record RedoDone(String id, long version, LocalDate on, Instant at) implements RedoEvent {}
}
