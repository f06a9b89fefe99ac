package desmigratif.cooperative.till;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has happened to a teller's session. */
public sealed interface SessionEvent extends Fact {

    /** A teller opened a drawer. */
    record SessionOpened(
            String id, long version, String teller, String device, long openingCashRupiah, LocalDate on, Instant at)
            implements SessionEvent {}

    /** The drawer was counted; {@code differenceRupiah} is what was counted less what was expected. */
    record SessionClosed(
            String id,
            long version,
            String teller,
            long countedRupiah,
            long expectedRupiah,
            long differenceRupiah,
            LocalDate on,
            @Nullable Secret reason,
            Instant at)
            implements SessionEvent {}

    /** Cash of a session that was heard only after its closing: the difference noted then was too high by it. */
    record SessionCashLate(String id, long version, long amountRupiah, LocalDate on, Instant at)
            implements SessionEvent {}
}
