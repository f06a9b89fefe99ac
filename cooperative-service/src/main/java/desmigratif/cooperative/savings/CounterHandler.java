package desmigratif.cooperative.savings;

import desmigratif.cooperative.device.DeviceLookup;
import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.period.PeriodLookup;
import desmigratif.cooperative.period.PeriodLookup.Dated;
import desmigratif.cooperative.remittance.RemittanceLookup;
import desmigratif.cooperative.savings.SavingsCommand.Deposit;
import desmigratif.cooperative.savings.SavingsCommand.Entry;
import desmigratif.cooperative.savings.SavingsCommand.MakeDeposit;
import desmigratif.cooperative.savings.SavingsCommand.MakeWithdrawal;
import desmigratif.cooperative.savings.SavingsCommand.Plan;
import desmigratif.cooperative.savings.SavingsCommand.Reverse;
import desmigratif.cooperative.savings.SavingsCommand.ReverseSavings;
import desmigratif.cooperative.savings.SavingsCommand.Withdraw;
import desmigratif.cooperative.slip.Slips;
import desmigratif.cooperative.till.TillLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money over the counter: what an account must know of member, till, books and plan before it decides. */
final class CounterHandler {

    private static final String UNIT = "usp";

    private final Keeper<Savings, SavingsCommand, SavingsEvent> savings;
    private final Slips slips;
    private final Neighbours neighbours;

    CounterHandler(Keeper<Savings, SavingsCommand, SavingsEvent> savings, Slips slips, Neighbours neighbours) {
        this.savings = savings;
        this.slips = slips;
        this.neighbours = neighbours;
    }

    /** The rooms that are asked. */
    record Neighbours(
            CooperativeLookup cooperatives,
            MemberLookup members,
            PeriodLookup periods,
            TillLookup till,
            RemittanceLookup remittances,
            DeviceLookup devices) {}

    /** The number on the slip is taken last, so that what is refused uses up none. */
    Answer deposit(Ask ask, String local, MakeDeposit body) {
        return savings.handle(ask, local, body, it -> {
            var account = savings.get(ask, local);
            var dated = new Dated(it.on(), it.openingBatch(), it.lateReason(), true);
            neighbours.periods().checkDate(ask, UNIT, dated);
            neighbours.till().takes(ask, it.session(), it.device());
            neighbours.devices().takes(ask, it.device(), it.amountRupiah(), it.offline());
            var terms = neighbours.cooperatives().terms(ask.village());
            var command = new Deposit(it, terms, plan(ask, it.remittance()), hasLeft(account));
            account.decide(command, ask);
            slips.take(ask, account.id(), it.slip(account.id()));
            return command;
        });
    }

    Answer withdraw(Ask ask, String local, MakeWithdrawal body) {
        return savings.handle(ask, local, body, it -> {
            var account = savings.get(ask, local);
            var dated = new Dated(it.on(), it.openingBatch(), it.lateReason(), false);
            neighbours.periods().checkDate(ask, UNIT, dated);
            var terms = neighbours.cooperatives().terms(ask.village());
            var command = new Withdraw(it, terms, hasLeft(account));
            account.decide(command, ask);
            neighbours.till().paysOut(ask, it.session(), it.amountRupiah());
            return command;
        });
    }

    Answer reverse(Ask ask, String local, ReverseSavings body) {
        return savings.handle(ask, local, body, it -> {
            var named = savings.timeline(ask, local).stream()
                    .filter(moment -> moment.factId().equals(it.fact()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("fact-unknown", "fact"));
            return new Reverse(it, neighbours.cooperatives().terms(ask.village()), entry(named));
        });
    }

    private Entry entry(Moment moment) {
        var told = moment.told();
        if (!told.containsKey("amountRupiah")) {
            throw new RuleBroken("not-reversible", "fact");
        }
        return new Entry(
                moment.type(),
                moment.actor(),
                LocalDate.parse((String) told.get("on")),
                rupiah(told.get("amountRupiah")),
                rupiah(told.get("claimRupiah")),
                (String) told.get("remittance"),
                neighbours.till().ifOpen((String) told.get("session")));
    }

    private boolean hasLeft(Savings account) {
        var member = neighbours.members().find(account.member());
        return member == null || !(member.active() || member.candidate());
    }

    private @Nullable Plan plan(Ask ask, @Nullable String remittance) {
        if (remittance == null) {
            return null;
        }
        var planned = neighbours.remittances().named(ask.village(), remittance, "remittance");
        return new Plan(planned.member(), planned.on(), planned.savedRupiah());
    }

    private static long rupiah(@Nullable Object told) {
        return told == null ? 0 : ((Number) told).longValue();
    }
}
