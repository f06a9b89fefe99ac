package desmigratif.business.cycle;

import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.kit.keep.Kept;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as those may see it who work with it.
 *
 * @param lastPriceRupiah of the last sale that stands, else as planned: what the next sale begins with
 * @param costsRecorded without any cost, the net says nothing about what the work was worth
 */
record CycleView(
        String id,
        long version,
        Plan plan,
        Cycle.Stage stage,
        boolean overdue,
        long revenueRupiah,
        long costRupiah,
        long netRupiah,
        boolean costsRecorded,
        long lastPriceRupiah,
        List<Spending.Cost> costs,
        List<Harvested> harvests,
        List<Produce.Sale> sales,
        @Nullable LocalDate closedOn,
        @Nullable Division division) {

    /** A harvest, and whether it kept its plan: within seven days. */
    record Harvested(LocalDate on, long quantity, Unit unit, int daysFromPlan, boolean withinPlan) {}

    /** A cycle in a list. */
    record CycleRow(
            String id,
            String group,
            String product,
            LocalDate startOn,
            LocalDate harvestPlannedOn,
            Cycle.Stage stage,
            boolean overdue,
            long revenueRupiah,
            long costRupiah) {}

    static CycleView of(Kept<Cycle> kept, LocalDate today) {
        var cycle = kept.view();
        var plan = cycle.planned();
        return new CycleView(
                kept.id(),
                kept.version(),
                plan,
                cycle.stage(),
                cycle.isOverdue(today),
                cycle.produce().revenueRupiah(),
                cycle.spending().costRupiah(),
                cycle.netRupiah(),
                cycle.spending().isRecorded(),
                cycle.produce().lastSale().map(Produce.Sale::priceRupiah).orElse(plan.plannedPriceRupiah()),
                cycle.spending().costs(),
                cycle.produce().harvests().stream()
                        .map(it -> harvested(it, plan))
                        .toList(),
                cycle.produce().sales(),
                cycle.closedOn(),
                cycle.division());
    }

    static CycleRow row(Kept<Cycle> kept, LocalDate today) {
        var cycle = kept.view();
        var plan = cycle.planned();
        return new CycleRow(
                kept.id(),
                plan.group(),
                plan.product(),
                plan.startOn(),
                plan.harvestPlannedOn(),
                cycle.stage(),
                cycle.isOverdue(today),
                cycle.produce().revenueRupiah(),
                cycle.spending().costRupiah());
    }

    private static Harvested harvested(Produce.Harvest it, Plan plan) {
        return new Harvested(it.on(), it.quantity(), it.unit(), plan.daysFromPlan(it.on()), plan.keeps(it.on()));
    }
}
