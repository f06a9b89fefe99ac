package desmigratif.cooperative.loan;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.interest.Reckoning;
import desmigratif.cooperative.loan.LoanCommand.PayOut;
import desmigratif.cooperative.loan.LoanCommand.Repay;
import desmigratif.cooperative.loan.LoanCommand.Reverse;
import desmigratif.cooperative.loan.LoanEvent.LoanPaidOut;
import desmigratif.cooperative.loan.LoanEvent.LoanPayoutReversed;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaid;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaymentReversed;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;

/** The rules of a loan's money: paid out once, paid back in order, and what was wrong. */
record Paying(Loan loan, Ask ask) {

    LoanEvent payOut(PayOut it) {
        var terms = loan.terms();
        if (loan.stage() != Stage.APPROVED || terms == null) {
            throw new RuleBroken(loan.paidOutOn() == null ? "not-approved" : "already-paid-out");
        }
        var file = loan.file();
        check(!file.isOf(ask), "own-loan");
        check(!ask.actor().equals(file.appraisedBy()) && !ask.actor().equals(file.approvedBy()), "three-people");
        return new LoanPaidOut(
                loan.id(),
                loan.version() + 1,
                file.member(),
                file.person(),
                file.group(),
                file.capital(),
                file.purpose(),
                terms.amountRupiah(),
                it.asked().on(),
                it.asked().session(),
                it.asked().openingBatch(),
                it.asked().lateReason(),
                ask.at());
    }

    LoanEvent repay(Repay it) {
        var asked = it.asked();
        Rupiah.checked(asked.amountRupiah(), "amountRupiah");
        var paid = reckoning(asked.on()).pay(asked.amountRupiah());
        return new LoanRepaid(
                loan.id(),
                loan.version() + 1,
                loan.file().member(),
                loan.file().person(),
                loan.file().purpose(),
                asked.amountRupiah(),
                paid.principalRupiah(),
                paid.interestRupiah(),
                paid.penaltyRupiah(),
                asked.on(),
                asked.session(),
                loan.outstandingRupiah() - paid.principalRupiah(),
                paid.owed(),
                asked.openingBatch(),
                asked.lateReason(),
                ask.at());
    }

    /** What is owed on a day. A repayment is never dated before the last one: interest has been reckoned since. */
    Reckoning reckoning(LocalDate on) {
        var terms = loan.terms();
        var paidOut = loan.paidOutOn();
        if (terms == null || paidOut == null) {
            throw new RuleBroken("not-paid-out");
        }
        check(loan.stage() == Stage.PAID_OUT, "already-settled");
        check(!on.isBefore(paidOut), "before-payout", "on");
        check(loan.owed().lastOn() == null || !on.isBefore(loan.owed().lastOn()), "before-last-repayment", "on");
        return Reckoning.on(on, terms, paidOut, loan.outstandingRupiah(), loan.owed());
    }

    LoanEvent reverse(Reverse it) {
        var entry = it.entry();
        check(!loan.reversed().contains(it.asked().fact()), "already-reversed", "fact");
        check(!entry.actor().equals(ask.actor()), "own-record");
        it.asked().check();
        return switch (entry.type()) {
            case "loan-paid-out.v1" -> payout(it);
            case "loan-repaid.v1" -> repayment(it);
            default -> throw new RuleBroken("not-reversible", "fact");
        };
    }

    private LoanEvent payout(Reverse it) {
        check(loan.repaid().isEmpty() && it.entry().version() == loan.payoutVersion(), "not-the-last", "fact");
        var file = loan.file();
        return new LoanPayoutReversed(
                loan.id(),
                loan.version() + 1,
                file.member(),
                file.person(),
                file.capital(),
                file.purpose(),
                it.asked().fact(),
                loan.outstandingRupiah(),
                ask.today(),
                it.entry().session(),
                it.entry().on(),
                it.asked().reason(),
                ask.at());
    }

    private LoanEvent repayment(Reverse it) {
        var last = loan.repaid().isEmpty() ? null : loan.repaid().getLast();
        if (last == null || last.version() != it.entry().version()) {
            throw new RuleBroken("not-the-last", "fact");
        }
        return new LoanRepaymentReversed(
                loan.id(),
                loan.version() + 1,
                loan.file().member(),
                loan.file().person(),
                loan.file().purpose(),
                it.asked().fact(),
                last.amountRupiah(),
                last.principalRupiah(),
                last.interestRupiah(),
                last.penaltyRupiah(),
                ask.today(),
                it.entry().session(),
                last.on(),
                Math.addExact(loan.outstandingRupiah(), last.principalRupiah()),
                last.before(),
                it.asked().reason(),
                ask.at());
    }
}
