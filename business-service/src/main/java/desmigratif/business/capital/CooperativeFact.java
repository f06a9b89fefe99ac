package desmigratif.business.capital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What we read of the cooperative's loans; {@code capital} is null where a member borrows for herself. */
sealed interface CooperativeFact {

    record LoanApplied(@Nullable String capital) implements CooperativeFact {}

    record LoanTurnedAway(@Nullable String capital, String reason) implements CooperativeFact {}

    record LoanAppraised() implements CooperativeFact {}

    record LoanApproved() implements CooperativeFact {}

    record LoanRefused(@Nullable String capital, String reason) implements CooperativeFact {}

    record LoanPaidOut(@Nullable String capital, long amountRupiah, LocalDate on) implements CooperativeFact {}

    record LoanPayoutReversed(@Nullable String capital, LocalDate on) implements CooperativeFact {}
}
