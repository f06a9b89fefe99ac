package desmigratif.cooperative.loan;

import desmigratif.cooperative.interest.Meter;
import desmigratif.cooperative.interest.Terms;
import desmigratif.cooperative.loan.LoanCommand.Apply;
import desmigratif.cooperative.loan.LoanCommand.AppraiseLoan;
import desmigratif.cooperative.loan.LoanCommand.ApproveLoan;
import desmigratif.cooperative.loan.LoanCommand.PayOut;
import desmigratif.cooperative.loan.LoanCommand.RefuseLoan;
import desmigratif.cooperative.loan.LoanCommand.Repay;
import desmigratif.cooperative.loan.LoanCommand.Reverse;
import desmigratif.cooperative.loan.LoanCommand.TurnAway;
import desmigratif.cooperative.loan.LoanEvent.LoanApplied;
import desmigratif.cooperative.loan.LoanEvent.LoanAppraised;
import desmigratif.cooperative.loan.LoanEvent.LoanApproved;
import desmigratif.cooperative.loan.LoanEvent.LoanPaidOut;
import desmigratif.cooperative.loan.LoanEvent.LoanPayoutReversed;
import desmigratif.cooperative.loan.LoanEvent.LoanRefused;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaid;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaymentReversed;
import desmigratif.cooperative.loan.LoanEvent.LoanTurnedAway;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A loan to a member. How it is decided on: {@link Granting}; how its money moves: {@link Paying}.
 *
 * @param file who asked for what, and who decided
 * @param repaid the repayments that stand, in order, each with what was owed before it
 */
record Loan(
        String id,
        Stage stage,
        File file,
        @Nullable Terms terms,
        @Nullable LocalDate paidOutOn,
        long payoutVersion,
        long outstandingRupiah,
        Meter owed,
        List<Repayment> repaid,
        Set<String> reversed,
        long version)
        implements Aggregate<Loan, LoanCommand, LoanEvent> {

    /** The application, and those who decided on it. */
    record File(
            String member,
            String person,
            @Nullable String group,
            @Nullable String capital,
            String purpose,
            long amountRupiah,
            int months,
            @Nullable String appraisedBy,
            @Nullable String approvedBy) {

        /** Whether who asks is the borrower. */
        boolean isOf(Ask ask) {
            return ask.member() != null && member.endsWith(ask.member());
        }

        File appraised(String by) {
            return new File(member, person, group, capital, purpose, amountRupiah, months, by, approvedBy);
        }

        File approved(String by) {
            return new File(member, person, group, capital, purpose, amountRupiah, months, appraisedBy, by);
        }
    }

    /** A repayment that stands. */
    record Repayment(
            long version,
            long amountRupiah,
            long principalRupiah,
            long interestRupiah,
            long penaltyRupiah,
            LocalDate on,
            Meter before) {}

    static Loan unknown(String id) {
        var nobody = new File("", "", null, null, "", 0, 0, null, null);
        return new Loan(id, Stage.NONE, nobody, null, null, 0, 0, Meter.NONE, List.of(), Set.of(), 0);
    }

    @Override
    public LoanEvent decide(LoanCommand command, Ask ask) {
        return switch (command) {
            case Apply it -> new Granting(this, ask).apply(it);
            case TurnAway it -> new Granting(this, ask).turnAway(it);
            case AppraiseLoan it -> new Granting(this, ask).appraise(it);
            case ApproveLoan it -> new Granting(this, ask).approve(it);
            case RefuseLoan it -> new Granting(this, ask).refuse(it);
            case PayOut it -> new Paying(this, ask).payOut(it);
            case Repay it -> new Paying(this, ask).repay(it);
            case Reverse it -> new Paying(this, ask).reverse(it);
        };
    }

    @Override
    public Loan after(LoanEvent fact) {
        return switch (fact) {
            case LoanApplied it -> Becoming.applied(this, it);
            case LoanTurnedAway it -> Becoming.turnedAway(this, it);
            case LoanAppraised it -> Becoming.appraised(this, it);
            case LoanApproved it -> Becoming.approved(this, it);
            case LoanRefused it -> Becoming.at(this, Stage.REFUSED, it.version());
            case LoanPaidOut it -> Becoming.paidOut(this, it);
            case LoanRepaid it -> Becoming.repaid(this, it);
            case LoanPayoutReversed it -> Becoming.notPaidOut(this, it);
            case LoanRepaymentReversed it -> Becoming.notRepaid(this, it);
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("stage", Code.of(stage), "outstandingRupiah", outstandingRupiah);
    }
}
