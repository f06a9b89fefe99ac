package desmigratif.cooperative.remittance;

import desmigratif.kit.Fact;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has happened to a remittance. */
public sealed interface RemittanceEvent extends Fact {

    /** It was recorded and split; nothing is posted. */
    record RemittanceRecorded(
            String id,
            long version,
            String member,
            String person,
            @Nullable String household,
            @Nullable String migration,
            String channel,
            String licensed,
            String currency,
            long amountMinor,
            @Nullable Long rateMicro,
            @Nullable Integer quoteUnit,
            @Nullable Long feeMinor,
            @Nullable String feeBorneBy,
            @Nullable Long midRateMicro,
            long receivedRupiah,
            LocalDate on,
            String proof,
            Split plan,
            @Nullable Integer costBasisPoints,
            Instant at)
            implements RemittanceEvent {}

    /** The family's plan in rupiah; together what was received. */
    record Split(long daily, long school, long debt, long savings, long business, long emergency) {}
}
