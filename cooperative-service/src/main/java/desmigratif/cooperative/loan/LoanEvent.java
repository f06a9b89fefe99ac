package desmigratif.cooperative.loan;

import desmigratif.cooperative.interest.Meter;
import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a loan. */
public sealed interface LoanEvent extends Fact {

    /** A member asked for a loan, for herself or with capital for her group. */
    record LoanApplied(
            String id,
            long version,
            String member,
            String person,
            @Nullable String group,
            @Nullable String capital,
            long amountRupiah,
            int months,
            String purpose,
            List<String> cosigners,
            Instant at)
            implements LoanEvent {}

    /** Capital was asked for by someone to whom nothing may be lent: the first and only fact. */
    record LoanTurnedAway(String id, long version, @Nullable String capital, String person, String reason, Instant at)
            implements LoanEvent {}

    /** The manager looked at it. */
    record LoanAppraised(
            String id,
            long version,
            String by,
            String risk,
            long monthlyCapacityRupiah,
            @Nullable Secret note,
            Instant at)
            implements LoanEvent {}

    /** The board approved. */
    record LoanApproved(
            String id,
            long version,
            String by,
            long amountRupiah,
            int months,
            int annualRateBasisPoints,
            int effectiveRateBasisPoints,
            long lateFeeRupiah,
            Instant at)
            implements LoanEvent {}

    /** The board refused. */
    record LoanRefused(
            String id,
            long version,
            @Nullable String capital,
            String reason,
            @Nullable Secret note,
            Instant at) implements LoanEvent {}

    /** The teller paid it out. */
    record LoanPaidOut(
            String id,
            long version,
            String member,
            String person,
            @Nullable String group,
            @Nullable String capital,
            String purpose,
            long amountRupiah,
            LocalDate on,
            String session,
            @Nullable String openingBatch,
            @Nullable Secret lateReason,
            Instant at)
            implements LoanEvent {}

    /** Money came back: penalty first, then interest, then principal; and what is still owed of each. */
    record LoanRepaid(
            String id,
            long version,
            String member,
            String person,
            String purpose,
            long amountRupiah,
            long principalRupiah,
            long interestRupiah,
            long penaltyRupiah,
            LocalDate on,
            String session,
            long outstandingRupiah,
            Meter owed,
            @Nullable String openingBatch,
            @Nullable Secret lateReason,
            Instant at)
            implements LoanEvent {}

    /** A payout was found wrong. */
    record LoanPayoutReversed(
            String id,
            long version,
            String member,
            String person,
            @Nullable String capital,
            String purpose,
            String fact,
            long amountRupiah,
            LocalDate on,
            @Nullable String session,
            LocalDate originalOn,
            Secret reason,
            Instant at)
            implements LoanEvent {}

    /** The last repayment was found wrong. */
    record LoanRepaymentReversed(
            String id,
            long version,
            String member,
            String person,
            String purpose,
            String fact,
            long amountRupiah,
            long principalRupiah,
            long interestRupiah,
            long penaltyRupiah,
            LocalDate on,
            @Nullable String session,
            LocalDate originalOn,
            long outstandingRupiah,
            Meter owed,
            Secret reason,
            Instant at)
            implements LoanEvent {}
}
