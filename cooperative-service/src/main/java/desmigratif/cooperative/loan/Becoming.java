package desmigratif.cooperative.loan;

import desmigratif.cooperative.interest.Meter;
import desmigratif.cooperative.interest.Terms;
import desmigratif.cooperative.loan.Loan.File;
import desmigratif.cooperative.loan.Loan.Repayment;
import desmigratif.cooperative.loan.LoanEvent.LoanApplied;
import desmigratif.cooperative.loan.LoanEvent.LoanAppraised;
import desmigratif.cooperative.loan.LoanEvent.LoanApproved;
import desmigratif.cooperative.loan.LoanEvent.LoanPaidOut;
import desmigratif.cooperative.loan.LoanEvent.LoanPayoutReversed;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaid;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaymentReversed;
import desmigratif.cooperative.loan.LoanEvent.LoanTurnedAway;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a loan is after each fact. No rules here. */
final class Becoming {

    private Becoming() {}

    static Loan applied(Loan loan, LoanApplied it) {
        var file = new File(
                it.member(),
                it.person(),
                it.group(),
                it.capital(),
                it.purpose(),
                it.amountRupiah(),
                it.months(),
                null,
                null);
        return filed(loan, Stage.APPLIED, file, it.version());
    }

    static Loan turnedAway(Loan loan, LoanTurnedAway it) {
        var file = new File("", it.person(), null, it.capital(), "", 0, 0, null, null);
        return filed(loan, Stage.TURNED_AWAY, file, it.version());
    }

    static Loan appraised(Loan loan, LoanAppraised it) {
        return filed(loan, Stage.APPRAISED, loan.file().appraised(it.by()), it.version());
    }

    static Loan approved(Loan loan, LoanApproved it) {
        var terms = new Terms(it.amountRupiah(), it.months(), it.annualRateBasisPoints(), it.lateFeeRupiah());
        return new Loan(
                loan.id(),
                Stage.APPROVED,
                loan.file().approved(it.by()),
                terms,
                null,
                0,
                0,
                Meter.NONE,
                List.of(),
                loan.reversed(),
                it.version());
    }

    static Loan paidOut(Loan loan, LoanPaidOut it) {
        return new Loan(
                loan.id(),
                Stage.PAID_OUT,
                loan.file(),
                loan.terms(),
                it.on(),
                it.version(),
                it.amountRupiah(),
                Meter.NONE,
                List.of(),
                loan.reversed(),
                it.version());
    }

    static Loan notPaidOut(Loan loan, LoanPayoutReversed it) {
        return new Loan(
                loan.id(),
                Stage.APPROVED,
                loan.file(),
                loan.terms(),
                null,
                0,
                0,
                Meter.NONE,
                List.of(),
                and(loan, it.fact()),
                it.version());
    }

    static Loan repaid(Loan loan, LoanRepaid it) {
        var repayment = new Repayment(
                it.version(),
                it.amountRupiah(),
                it.principalRupiah(),
                it.interestRupiah(),
                it.penaltyRupiah(),
                it.on(),
                loan.owed());
        var repaid = Stream.concat(loan.repaid().stream(), Stream.of(repayment)).toList();
        var stage = it.outstandingRupiah() == 0 ? Stage.SETTLED : Stage.PAID_OUT;
        return moved(loan, stage, it.outstandingRupiah(), it.owed(), repaid, loan.reversed(), it.version());
    }

    static Loan notRepaid(Loan loan, LoanRepaymentReversed it) {
        var repaid = loan.repaid().subList(0, loan.repaid().size() - 1);
        return moved(
                loan,
                Stage.PAID_OUT,
                it.outstandingRupiah(),
                it.owed(),
                List.copyOf(repaid),
                and(loan, it.fact()),
                it.version());
    }

    static Loan at(Loan loan, Stage stage, long version) {
        return filed(loan, stage, loan.file(), version);
    }

    private static Loan filed(Loan loan, Stage stage, File file, long version) {
        return new Loan(
                loan.id(),
                stage,
                file,
                loan.terms(),
                loan.paidOutOn(),
                loan.payoutVersion(),
                loan.outstandingRupiah(),
                loan.owed(),
                loan.repaid(),
                loan.reversed(),
                version);
    }

    private static Loan moved(
            Loan loan,
            Stage stage,
            long outstandingRupiah,
            Meter owed,
            List<Repayment> repaid,
            Set<String> reversed,
            long version) {
        return new Loan(
                loan.id(),
                stage,
                loan.file(),
                loan.terms(),
                loan.paidOutOn(),
                loan.payoutVersion(),
                outstandingRupiah,
                owed,
                repaid,
                reversed,
                version);
    }

    private static Set<String> and(Loan loan, String fact) {
        var all = new HashSet<>(loan.reversed());
        all.add(fact);
        return Set.copyOf(all);
    }
}
