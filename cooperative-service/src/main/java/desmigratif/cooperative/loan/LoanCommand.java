package desmigratif.cooperative.loan;

import desmigratif.cooperative.loan.Code.Purpose;
import desmigratif.cooperative.loan.Code.Refusal;
import desmigratif.cooperative.loan.Code.Risk;
import desmigratif.kit.MovesMoney;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of a loan: the request as it comes, and with it what the rules must know. */
sealed interface LoanCommand {

    /** {@code cosigners} are members too. */
    record ApplyForLoan(String member, long amountRupiah, int months, Purpose purpose, List<String> cosigners) {}

    record PayOutLoan(
            LocalDate on,
            String session,
            @Nullable String openingBatch,
            @Nullable Secret lateReason) implements MovesMoney {}

    record MakeRepayment(
            long amountRupiah,
            LocalDate on,
            String session,
            @Nullable String openingBatch,
            @Nullable Secret lateReason) implements MovesMoney {

        @Override
        public void check() {
            Rupiah.checked(amountRupiah, "amountRupiah");
        }
    }

    record ReverseLoanEntry(String fact, Secret reason) implements MovesMoney {

        private static final int LONGEST_REASON = 500;

        @Override
        public void check() {
            var text = reason.text();
            RuleBroken.check(!text.isBlank() && text.length() <= LONGEST_REASON, "reason-missing", "reason");
        }
    }

    /** The application of a member, with the persons behind her and her co-signers. */
    record Apply(
            ApplyForLoan asked,
            String person,
            List<String> cosigners,
            @Nullable String group,
            @Nullable String capital) implements LoanCommand {}

    /** Capital asked for by someone who is no member. */
    record TurnAway(String capital, String person, String reason) implements LoanCommand {}

    record AppraiseLoan(
            Risk risk, long monthlyCapacityRupiah, @Nullable Secret note) implements LoanCommand {}

    record ApproveLoan(
            long amountRupiah,
            int months,
            int annualRateBasisPoints,
            @Nullable Long lateFeeRupiah) implements LoanCommand {}

    record RefuseLoan(Refusal reason, @Nullable Secret note) implements LoanCommand {}

    record PayOut(PayOutLoan asked) implements LoanCommand {}

    record Repay(MakeRepayment asked) implements LoanCommand {}

    record Reverse(ReverseLoanEntry asked, Entry entry) implements LoanCommand {}

    /** The entry to be reversed, as history has it; {@code session} only while it is still open. */
    record Entry(
            String type,
            long version,
            String actor,
            LocalDate on,
            @Nullable String session) {}
}
