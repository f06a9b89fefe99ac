package desmigratif.business.cycle;

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
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One cycle of a group, from plan to division: what it cost, brought in, sold, and what of it each member gets. */
record Cycle(
        String id,
        @Nullable Plan plan,
        Spending spending,
        Produce produce,
        Stage stage,
        @Nullable LocalDate closedOn,
        @Nullable Division division,
        long version)
        implements Aggregate<Cycle, CycleCommand, CycleEvent> {

    enum Stage {
        OPEN,
        CLOSED,
        DIVIDED
    }

    static Cycle unknown(String id) {
        return new Cycle(id, null, Spending.NONE, Produce.NONE, Stage.OPEN, null, null, 0);
    }

    @Override
    public CycleEvent decide(CycleCommand command, Ask ask) {
        var deciding = new Deciding(this, ask);
        return switch (command) {
            case PlanCycle it -> deciding.plan(it);
            case RecordCost it -> deciding.recordCost(it);
            case ReverseCost it -> deciding.reverseCost(it);
            case RecordHarvest it -> deciding.recordHarvest(it);
            case MakeSale it -> deciding.makeSale(it);
            case ReverseSale it -> deciding.reverseSale(it);
            case CloseCycle it -> deciding.close(it);
            case DivideCycle it -> deciding.divide(it);
        };
    }

    @Override
    public Cycle after(CycleEvent fact) {
        long now = fact.version();
        return switch (fact) {
            case CyclePlanned it -> new Cycle(id, Plan.of(it), spending, produce, stage, null, null, now);
            case CostRecorded it -> with(spending.with(Spending.Cost.of(it)), produce, now);
            case CostReversed it -> with(spending.without(it.entry()), produce, now);
            case HarvestRecorded it -> with(spending, produce.with(Produce.Harvest.of(it)), now);
            case SaleMade it -> with(spending, produce.with(Produce.Sale.of(it)), now);
            case SaleReversed it -> with(spending, produce.without(it.entry()), now);
            case CycleClosed it -> new Cycle(id, plan, spending, produce, Stage.CLOSED, it.on(), null, now);
            case CycleDivided it ->
                new Cycle(id, plan, spending, produce, Stage.DIVIDED, closedOn, Division.of(it), now);
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of(
                "revenueRupiah",
                produce.revenueRupiah(),
                "costRupiah",
                spending.costRupiah(),
                "netRupiah",
                netRupiah());
    }

    /** The plan of a cycle that exists. */
    Plan planned() {
        return Objects.requireNonNull(plan);
    }

    long netRupiah() {
        return produce.revenueRupiah() - spending.costRupiah();
    }

    /** Open, nothing harvested or sold, and the day planned for it is over. */
    boolean isOverdue(LocalDate today) {
        return stage == Stage.OPEN
                && produce.harvestedOn() == null
                && planned().harvestPlannedOn().isBefore(today);
    }

    /** The days of all that stands in it. */
    Stream<LocalDate> days() {
        return Stream.of(
                        produce.standing().map(Produce.Sale::on),
                        spending.standing().map(Spending.Cost::on),
                        produce.harvests().stream().map(Produce.Harvest::on))
                .flatMap(it -> it);
    }

    private Cycle with(Spending spent, Produce brought, long now) {
        return new Cycle(id, plan, spent, brought, stage, closedOn, division, now);
    }
}
