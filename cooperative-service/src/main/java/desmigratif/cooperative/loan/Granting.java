package desmigratif.cooperative.loan;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.interest.Terms;
import desmigratif.cooperative.loan.LoanCommand.Apply;
import desmigratif.cooperative.loan.LoanCommand.AppraiseLoan;
import desmigratif.cooperative.loan.LoanCommand.ApproveLoan;
import desmigratif.cooperative.loan.LoanCommand.RefuseLoan;
import desmigratif.cooperative.loan.LoanCommand.TurnAway;
import desmigratif.cooperative.loan.LoanEvent.LoanApplied;
import desmigratif.cooperative.loan.LoanEvent.LoanAppraised;
import desmigratif.cooperative.loan.LoanEvent.LoanApproved;
import desmigratif.cooperative.loan.LoanEvent.LoanRefused;
import desmigratif.cooperative.loan.LoanEvent.LoanTurnedAway;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import java.util.HashSet;

/** The rules from the application to the board's decision. */
record Granting(Loan loan, Ask ask) {

    LoanEvent apply(Apply it) {
        var asked = it.asked();
        check(loan.stage() == Stage.NONE, "already-applied");
        Rupiah.checked(asked.amountRupiah(), "amountRupiah");
        check(asked.months() >= 1 && asked.months() <= Terms.LONGEST_MONTHS, "bad-months", "months");
        check(!asked.cosigners().contains(asked.member()), "cosigner-is-borrower", "cosigners");
        check(new HashSet<>(asked.cosigners()).size() == asked.cosigners().size(), "cosigner-twice", "cosigners");
        return new LoanApplied(
                loan.id(),
                1,
                asked.member(),
                it.person(),
                it.group(),
                it.capital(),
                asked.amountRupiah(),
                asked.months(),
                Code.of(asked.purpose()),
                it.cosigners(),
                ask.at());
    }

    LoanEvent turnAway(TurnAway it) {
        check(loan.stage() == Stage.NONE, "already-applied");
        return new LoanTurnedAway(loan.id(), 1, it.capital(), it.person(), it.reason(), ask.at());
    }

    LoanEvent appraise(AppraiseLoan it) {
        check(loan.stage() == Stage.APPLIED, "not-applied");
        check(it.monthlyCapacityRupiah() >= 0, "amount-negative", "monthlyCapacityRupiah");
        check(it.monthlyCapacityRupiah() <= Rupiah.MOST, "amount-too-large", "monthlyCapacityRupiah");
        notTheBorrower();
        return new LoanAppraised(
                loan.id(),
                loan.version() + 1,
                ask.actor(),
                Code.of(it.risk()),
                it.monthlyCapacityRupiah(),
                it.note(),
                ask.at());
    }

    LoanEvent approve(ApproveLoan it) {
        check(loan.stage() == Stage.APPRAISED, "not-appraised");
        notTheBorrower();
        check(!ask.actor().equals(loan.file().appraisedBy()), "three-people");
        var fee = it.lateFeeRupiah() == null ? 0 : it.lateFeeRupiah();
        var terms = new Terms(it.amountRupiah(), it.months(), it.annualRateBasisPoints(), fee).checked();
        check(it.amountRupiah() <= loan.file().amountRupiah(), "more-than-asked", "amountRupiah");
        return new LoanApproved(
                loan.id(),
                loan.version() + 1,
                ask.actor(),
                terms.amountRupiah(),
                terms.months(),
                terms.annualRateBasisPoints(),
                terms.effectiveRateBasisPoints(),
                terms.lateFeeRupiah(),
                ask.at());
    }

    LoanEvent refuse(RefuseLoan it) {
        check(loan.stage() == Stage.APPLIED || loan.stage() == Stage.APPRAISED, "already-decided");
        notTheBorrower();
        return new LoanRefused(
                loan.id(), loan.version() + 1, loan.file().capital(), Code.of(it.reason()), it.note(), ask.at());
    }

    private void notTheBorrower() {
        check(!loan.file().isOf(ask), "own-loan");
    }
}
