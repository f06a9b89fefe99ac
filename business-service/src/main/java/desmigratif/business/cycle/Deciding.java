package desmigratif.business.cycle;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.business.cycle.CycleCommand.CloseCycle;
import desmigratif.business.cycle.CycleCommand.DivideCycle;
import desmigratif.business.cycle.CycleCommand.MakeSale;
import desmigratif.business.cycle.CycleCommand.PlanCycle;
import desmigratif.business.cycle.CycleCommand.RecordCost;
import desmigratif.business.cycle.CycleCommand.RecordHarvest;
import desmigratif.business.cycle.CycleCommand.ReverseCost;
import desmigratif.business.cycle.CycleCommand.ReverseSale;
import desmigratif.business.cycle.CycleEvent.CostRecorded;
import desmigratif.business.cycle.CycleEvent.CostReversed;
import desmigratif.business.cycle.CycleEvent.CycleClosed;
import desmigratif.business.cycle.CycleEvent.CycleDivided;
import desmigratif.business.cycle.CycleEvent.CyclePlanned;
import desmigratif.business.cycle.CycleEvent.HarvestRecorded;
import desmigratif.business.cycle.CycleEvent.SaleMade;
import desmigratif.business.cycle.CycleEvent.SaleReversed;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a cycle, one command at a time: what may be asked of it as it stands. */
record Deciding(Cycle cycle, Ask ask) {

    /** So many entries of at most {@link Rupiah#MOST} each cannot overflow a sum. */
    private static final int MOST_ENTRIES = 2_000;

    CyclePlanned plan(PlanCycle it) {
        Plan.check(it, ask);
        return new CyclePlanned(
                cycle.id(),
                next(),
                ask.at(),
                it.group(),
                it.product(),
                it.startOn(),
                it.harvestPlannedOn(),
                it.plannedQuantity(),
                it.unit(),
                it.plannedCostRupiah(),
                it.plannedPriceRupiah());
    }

    CostRecorded recordCost(RecordCost it) {
        checkEntry(it.on(), it.openingBatch());
        it.check();
        return new CostRecorded(
                cycle.id(), next(), ask.at(), plan().group(), it.on(), it.kind(), it.amountRupiah(), it.openingBatch());
    }

    CostReversed reverseCost(ReverseCost it) {
        checkNotDivided();
        var cost = Entry.toReverse(cycle.spending().costs(), it.reversal(), ask);
        return new CostReversed(
                cycle.id(),
                next(),
                ask.at(),
                plan().group(),
                it.reversal().entry(),
                it.reversal().fact(),
                ask.today(),
                cost.on(),
                cost.amountRupiah(),
                it.reversal().reason());
    }

    HarvestRecorded recordHarvest(RecordHarvest it) {
        checkOpen();
        ask.past(it.on(), "on");
        check(!it.on().isBefore(plan().startOn()), "before-start", "on");
        Quantity.checked(it.quantity(), it.unit(), "quantity");
        cycle.produce().checkHarvest(it.quantity(), it.unit());
        int days = plan().daysFromPlan(it.on());
        return new HarvestRecorded(
                cycle.id(), next(), ask.at(), plan().group(), it.on(), it.quantity(), it.unit(), days);
    }

    SaleMade makeSale(MakeSale it) {
        checkEntry(it.on(), it.openingBatch());
        it.check();
        cycle.produce().checkSale(it.quantity(), it.unit());
        return new SaleMade(
                cycle.id(),
                next(),
                ask.at(),
                plan().group(),
                it.on(),
                plan().product(),
                it.quantity(),
                it.unit(),
                it.priceRupiah(),
                Quantity.totalRupiah(it.quantity(), it.priceRupiah()),
                it.buyer(),
                it.paid(),
                it.openingBatch());
    }

    SaleReversed reverseSale(ReverseSale it) {
        checkNotDivided();
        var sale = Entry.toReverse(cycle.produce().sales(), it.reversal(), ask);
        return new SaleReversed(
                cycle.id(),
                next(),
                ask.at(),
                plan().group(),
                it.reversal().entry(),
                it.reversal().fact(),
                ask.today(),
                sale.on(),
                sale.totalRupiah(),
                it.reversal().reason());
    }

    CycleClosed close(CloseCycle it) {
        checkOpen();
        ask.past(it.on(), "on");
        check(!it.on().isBefore(plan().startOn()), "before-start", "on");
        check(cycle.days().noneMatch(it.on()::isBefore), "closed-before-last-entry", "on");
        return new CycleClosed(
                cycle.id(),
                next(),
                ask.at(),
                plan().group(),
                it.on(),
                plan().harvestPlannedOn(),
                cycle.produce().harvestedOn());
    }

    CycleDivided divide(DivideCycle it) {
        checkNotDivided();
        var closedOn = cycle.closedOn();
        check(closedOn != null, "cycle-not-closed");
        check(!it.persons().isEmpty(), "group-without-members");
        return new CycleDivided(
                cycle.id(),
                next(),
                ask.at(),
                plan().group(),
                YearMonth.from(Objects.requireNonNull(closedOn)),
                cycle.produce().revenueRupiah(),
                cycle.spending().costRupiah(),
                cycle.netRupiah(),
                cycle.spending().isRecorded(),
                Division.shares(cycle.netRupiah(), it.persons()));
    }

    private void checkEntry(LocalDate on, @Nullable String openingBatch) {
        checkOpen();
        Entry.checkDay(on, openingBatch, plan(), ask);
        check(cycle.spending().costs().size() + cycle.produce().sales().size() < MOST_ENTRIES, "too-many-entries");
    }

    private void checkOpen() {
        check(cycle.stage() == Cycle.Stage.OPEN, "cycle-closed");
    }

    private void checkNotDivided() {
        check(cycle.stage() != Cycle.Stage.DIVIDED, "cycle-divided");
    }

    private Plan plan() {
        return cycle.planned();
    }

    private long next() {
        return cycle.version() + 1;
    }
}
