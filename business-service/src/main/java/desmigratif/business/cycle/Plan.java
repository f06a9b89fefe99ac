package desmigratif.business.cycle;

import desmigratif.business.cycle.CycleCommand.PlanCycle;
import desmigratif.business.cycle.CycleEvent.CyclePlanned;
import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.business.trade.TradeLookup;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a group means to produce, by when, at what cost and price. */
record Plan(
        String group,
        String product,
        LocalDate startOn,
        LocalDate harvestPlannedOn,
        long plannedQuantity,
        Unit unit,
        long plannedCostRupiah,
        long plannedPriceRupiah) {

    /** A harvest so many days before or after its plan still keeps it (figure B7, {@code domain.md} §13). */
    static final int TOLERANCE_DAYS = 7;

    private static final int MOST_DAYS_AHEAD = 366;
    private static final int MOST_DAYS_LONG = 1_100;

    static void check(PlanCycle it, Ask ask) {
        Id.checked(ask.village(), "group", it.group(), "group");
        RuleBroken.check(TradeLookup.isProduct(it.product()), "product-unknown", "product");
        RuleBroken.check(it.startOn().getYear() >= 1900, "date-too-old", "startOn");
        RuleBroken.check(!it.startOn().isAfter(ask.today().plusDays(MOST_DAYS_AHEAD)), "plan-too-far", "startOn");
        RuleBroken.check(!it.harvestPlannedOn().isBefore(it.startOn()), "harvest-before-start", "harvestPlannedOn");
        RuleBroken.check(
                !it.harvestPlannedOn().isAfter(it.startOn().plusDays(MOST_DAYS_LONG)),
                "plan-too-far",
                "harvestPlannedOn");
        Quantity.checked(it.plannedQuantity(), it.unit(), "plannedQuantity");
        Rupiah.checked(it.plannedCostRupiah(), "plannedCostRupiah");
        Rupiah.checked(it.plannedPriceRupiah(), "plannedPriceRupiah");
    }

    static Plan of(CyclePlanned it) {
        return new Plan(
                it.group(),
                it.product(),
                it.startOn(),
                it.harvestPlannedOn(),
                it.plannedQuantity(),
                it.unit(),
                it.plannedCostRupiah(),
                it.plannedPriceRupiah());
    }

    /** How many days a harvest came after its plan; before it, a negative number. */
    int daysFromPlan(LocalDate harvestedOn) {
        return Math.toIntExact(ChronoUnit.DAYS.between(harvestPlannedOn, harvestedOn));
    }

    boolean keeps(LocalDate harvestedOn) {
        return Math.abs(daysFromPlan(harvestedOn)) <= TOLERANCE_DAYS;
    }
}
