package desmigratif.cooperative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts that may move money, as the book reads them. Every other kind is named as posting nothing. */
sealed interface MoneyFact {

    LocalDate on();

    /** The session the cash went through, where some did. */
    default @Nullable String session() {
        return null;
    }

    record Deposit(
            String product,
            long amountRupiah,
            @Nullable Long claimRupiah,
            LocalDate on,
            @Nullable String session) implements MoneyFact {}

    record Withdrawal(
            String product,
            long amountRupiah,
            LocalDate on,
            @Nullable String session) implements MoneyFact {}

    record DepositBack(
            String product,
            long amountRupiah,
            @Nullable Long claimRupiah,
            LocalDate on,
            @Nullable String session) implements MoneyFact {}

    record WithdrawalBack(
            String product,
            long amountRupiah,
            LocalDate on,
            @Nullable String session) implements MoneyFact {}

    record Payout(
            String purpose,
            long amountRupiah,
            LocalDate on,
            @Nullable String session) implements MoneyFact {}

    record Repayment(
            String purpose,
            long amountRupiah,
            long principalRupiah,
            long interestRupiah,
            long penaltyRupiah,
            LocalDate on,
            @Nullable String session)
            implements MoneyFact {}

    record PayoutBack(
            String purpose,
            long amountRupiah,
            LocalDate on,
            @Nullable String session) implements MoneyFact {}

    record RepaymentBack(
            String purpose,
            long amountRupiah,
            long principalRupiah,
            long interestRupiah,
            long penaltyRupiah,
            LocalDate on,
            @Nullable String session)
            implements MoneyFact {}

    /** A drawer was counted. */
    record Counted(long differenceRupiah, LocalDate on) implements MoneyFact {}

    /** Cash heard after its drawer was counted. */
    record Late(long amountRupiah, LocalDate on) implements MoneyFact {}
}
