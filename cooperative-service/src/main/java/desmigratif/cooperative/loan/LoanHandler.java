package desmigratif.cooperative.loan;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.loan.LoanCommand.Apply;
import desmigratif.cooperative.loan.LoanCommand.ApplyForLoan;
import desmigratif.cooperative.loan.LoanCommand.Entry;
import desmigratif.cooperative.loan.LoanCommand.MakeRepayment;
import desmigratif.cooperative.loan.LoanCommand.PayOut;
import desmigratif.cooperative.loan.LoanCommand.PayOutLoan;
import desmigratif.cooperative.loan.LoanCommand.Repay;
import desmigratif.cooperative.loan.LoanCommand.Reverse;
import desmigratif.cooperative.loan.LoanCommand.ReverseLoanEntry;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.period.PeriodLookup;
import desmigratif.cooperative.period.PeriodLookup.Dated;
import desmigratif.cooperative.till.TillLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Moment;
import java.time.LocalDate;

/** What a loan must know of members, till and books before it decides. */
final class LoanHandler {

    private static final String UNIT = "usp";

    private final Keeper<Loan, LoanCommand, LoanEvent> loans;
    private final Neighbours neighbours;

    LoanHandler(Keeper<Loan, LoanCommand, LoanEvent> loans, Neighbours neighbours) {
        this.loans = loans;
        this.neighbours = neighbours;
    }

    /** The rooms that are asked. */
    record Neighbours(CooperativeLookup cooperatives, MemberLookup members, PeriodLookup periods, TillLookup till) {}

    /** Only active members borrow, and only they co-sign; a member asks for herself alone. */
    Answer apply(Ask ask, String local, ApplyForLoan body) {
        return loans.create(ask, local, body, it -> {
            neighbours.cooperatives().terms(ask.village()).needsLicence();
            var member = neighbours.members().active(ask.village(), it.member(), "member");
            RuleBroken.check(mayAskFor(ask, member.id()), "loan-for-another", "member");
            var cosigners = it.cosigners().stream()
                    .map(each -> neighbours
                            .members()
                            .active(ask.village(), each, "cosigners")
                            .person())
                    .toList();
            return new Apply(it, member.person(), cosigners, null, null);
        });
    }

    Answer payOut(Ask ask, String local, PayOutLoan body) {
        return loans.handle(ask, local, body, it -> {
            var loan = loans.get(ask, local);
            checkDate(ask, new Dated(it.on(), it.openingBatch(), it.lateReason(), false));
            neighbours.cooperatives().terms(ask.village()).needsLicence();
            var command = new PayOut(it);
            loan.decide(command, ask);
            neighbours.members().active(ask.village(), loan.file().member(), "member");
            var terms = loan.terms();
            neighbours.till().paysOut(ask, it.session(), terms == null ? 0 : terms.amountRupiah());
            return command;
        });
    }

    Answer repay(Ask ask, String local, MakeRepayment body) {
        return loans.handle(ask, local, body, it -> {
            checkDate(ask, new Dated(it.on(), it.openingBatch(), it.lateReason(), false));
            neighbours.till().takes(ask, it.session(), null);
            return new Repay(it);
        });
    }

    Answer reverse(Ask ask, String local, ReverseLoanEntry body) {
        return loans.handle(ask, local, body, it -> {
            var named = loans.timeline(ask, local).stream()
                    .filter(moment -> moment.factId().equals(it.fact()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("fact-unknown", "fact"));
            return new Reverse(it, entry(named));
        });
    }

    private Entry entry(Moment moment) {
        var told = moment.told();
        if (!told.containsKey("on")) {
            throw new RuleBroken("not-reversible", "fact");
        }
        var session = neighbours.till().ifOpen((String) told.get("session"));
        var on = LocalDate.parse((String) told.get("on"));
        return new Entry(moment.type(), moment.version(), moment.actor(), on, session);
    }

    private void checkDate(Ask ask, Dated dated) {
        neighbours.periods().checkDate(ask, UNIT, dated);
    }

    private static boolean mayAskFor(Ask ask, String member) {
        return ask.is(Role.TELLER) || ask.is(Role.MANAGER) || (ask.member() != null && member.endsWith(ask.member()));
    }
}
