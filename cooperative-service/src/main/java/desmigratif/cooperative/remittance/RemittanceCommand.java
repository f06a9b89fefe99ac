package desmigratif.cooperative.remittance;

import desmigratif.cooperative.remittance.Code.Channel;
import desmigratif.cooperative.remittance.Code.FeeBorneBy;
import desmigratif.cooperative.remittance.Code.Licensed;
import desmigratif.cooperative.remittance.Code.Proof;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of a remittance: the request as it comes, and with it what the rules must know. */
sealed interface RemittanceCommand {

    /**
     * A remittance told by its recipient.
     *
     * @param migration the sender's episode of migration, where it is known
     * @param currency ISO 4217
     * @param amountMinor in the currency's minor units, as {@code feeMinor}
     * @param rateMicro rupiah for {@code quoteUnit} units of the currency, in millionths
     * @param midRateMicro the middle rate of the day; without it the cost is n/a
     * @param receivedRupiah may be left out where a rate says what arrived
     * @param plan in rupiah; or {@code shares}, in hundredths of a percent: one of the two
     * @param consent whether the recipient agrees that it is recorded
     */
    record RecordRemittance(
            String member,
            @Nullable String migration,
            Channel channel,
            Licensed licensed,
            String currency,
            long amountMinor,
            @Nullable Long rateMicro,
            @Nullable Integer quoteUnit,
            @Nullable Long feeMinor,
            @Nullable FeeBorneBy feeBorneBy,
            @Nullable Long midRateMicro,
            @Nullable Long receivedRupiah,
            LocalDate on,
            Proof proof,
            Uses.@Nullable Shares shares,
            @Nullable Uses plan,
            boolean consent) {

        Transfer sent() {
            return new Transfer(currency, amountMinor, rateMicro, quoteUnit, feeMinor, feeBorneBy, midRateMicro);
        }
    }

    record Note(
            RecordRemittance asked, String person, @Nullable String household) implements RemittanceCommand {}
}
