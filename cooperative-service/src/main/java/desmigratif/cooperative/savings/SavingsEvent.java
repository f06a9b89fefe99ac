package desmigratif.cooperative.savings;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What has happened to a savings account. Every fact that moves money tells the balance after it. */
public sealed interface SavingsEvent extends Fact {

    /** A member has an account for a product; {@code firstMonth} is the first month a mandatory saving is due for. */
    record SavingsOpened(
            String id,
            long version,
            String member,
            String person,
            String product,
            LocalDate on,
            long principalRupiah,
            @Nullable YearMonth firstMonth,
            Instant at)
            implements SavingsEvent {}

    /**
     * Money was handed in.
     *
     * @param forMonth the first month a mandatory deposit is for
     * @param paidThrough the last month paid in full after it
     * @param claimRupiah the part that settled an open claim and did not become savings
     */
    record DepositMade(
            String id,
            long version,
            String member,
            String person,
            String product,
            long amountRupiah,
            LocalDate on,
            String session,
            String device,
            long receipt,
            String handedInBy,
            @Nullable YearMonth forMonth,
            @Nullable YearMonth paidThrough,
            @Nullable String remittance,
            @Nullable Long claimRupiah,
            @Nullable String openingBatch,
            @Nullable Secret lateReason,
            long balanceRupiah,
            Instant at)
            implements SavingsEvent {}

    /** Money was paid out. */
    record WithdrawalMade(
            String id,
            long version,
            String member,
            String person,
            String product,
            long amountRupiah,
            LocalDate on,
            String session,
            @Nullable String approvedBy,
            @Nullable String openingBatch,
            @Nullable Secret lateReason,
            long balanceRupiah,
            Instant at)
            implements SavingsEvent {}

    /**
     * A deposit was found wrong.
     *
     * @param claimRupiah what was no longer there and the member owes from now on
     * @param session the session the cash goes out of; without one it goes against the difference found at closing
     */
    record DepositReversed(
            String id,
            long version,
            String member,
            String person,
            String product,
            String fact,
            long amountRupiah,
            LocalDate on,
            @Nullable String session,
            LocalDate originalOn,
            @Nullable YearMonth paidThrough,
            @Nullable String remittance,
            @Nullable Long claimRupiah,
            long balanceRupiah,
            Secret reason,
            Instant at)
            implements SavingsEvent {}

    /** A payout was found wrong. */
    record WithdrawalReversed(
            String id,
            long version,
            String member,
            String person,
            String product,
            String fact,
            long amountRupiah,
            LocalDate on,
            @Nullable String session,
            LocalDate originalOn,
            @Nullable YearMonth paidThrough,
            long balanceRupiah,
            Secret reason,
            Instant at)
            implements SavingsEvent {}
}
