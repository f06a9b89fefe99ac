package desmigratif.reporting.business;

import static desmigratif.reporting.generation.Marking.known;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.business.BusinessFact.CycleClosed;
import desmigratif.reporting.business.BusinessFact.CycleDivided;
import desmigratif.reporting.business.BusinessFact.CyclePlanned;
import desmigratif.reporting.business.BusinessFact.HarvestRecorded;
import desmigratif.reporting.business.BusinessFact.SaleMade;
import desmigratif.reporting.business.BusinessFact.SaleReversed;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Division;
import desmigratif.reporting.month.Contribution.Harvest;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle, from plan to division.
 *
 * @param harvestedOn the day its harvest began, as its closing says; until then that of its first harvest recorded
 * @param sales what was sold and not reversed: a reversed sale counts in no month
 * @param divided by month; a second division of a month stands for the first
 */
record KnownCycle(
        Mark mark,
        String id,
        LocalDate harvestPlannedOn,
        @Nullable LocalDate harvestedOn,
        List<Sold> sales,
        List<Divided> divided)
        implements Contributor<KnownCycle> {

    /** Within how many days of its plan a harvest keeps it ({@code domain.md} §8, B7). */
    static final int DAYS = 7;

    record Sold(String fact, YearMonth month, String product, String unit, long quantity, long totalRupiah) {}

    record Divided(YearMonth month, boolean costsRecorded, List<Share> shares) {}

    record Share(String person, long amountRupiah) {}

    static KnownCycle planned(Mark mark, String id, LocalDate harvestPlannedOn) {
        return new KnownCycle(mark, id, harvestPlannedOn, null, List.of(), List.of());
    }

    KnownCycle harvested(LocalDate on) {
        var first = harvestedOn == null || on.isBefore(harvestedOn) ? on : harvestedOn;
        return new KnownCycle(mark, id, harvestPlannedOn, first, sales, divided);
    }

    KnownCycle sold(String factId, SaleMade fact) {
        var more = new ArrayList<>(sales);
        more.add(new Sold(
                factId, YearMonth.from(fact.on()), fact.product(), fact.unit(), fact.quantity(), fact.totalRupiah()));
        return new KnownCycle(mark, id, harvestPlannedOn, harvestedOn, List.copyOf(more), divided);
    }

    KnownCycle saleReversed(String factId) {
        var rest = sales.stream().filter(it -> !it.fact().equals(factId)).toList();
        return new KnownCycle(mark, id, harvestPlannedOn, harvestedOn, rest, divided);
    }

    KnownCycle closed(CycleClosed fact) {
        return new KnownCycle(mark, id, fact.harvestPlannedOn(), fact.harvestedOn(), sales, divided);
    }

    KnownCycle divided(CycleDivided fact) {
        var more = new ArrayList<>(divided);
        more.removeIf(it -> it.month().equals(fact.month()));
        var shares = fact.shares().stream()
                .map(it -> new Share(it.person(), it.amountRupiah()))
                .toList();
        more.add(new Divided(fact.month(), fact.costsRecorded(), shares));
        return new KnownCycle(mark, id, harvestPlannedOn, harvestedOn, sales, List.copyOf(more));
    }

    static void read(Kinds<KnownCycle> facts, Marking marking) {
        facts.on(
                        "cycle-planned.v1",
                        CyclePlanned.class,
                        marking.fold(
                                (_, mark, fact, _, heard) -> planned(mark, heard.source(), fact.harvestPlannedOn())))
                .on(
                        "harvest-recorded.v1",
                        HarvestRecorded.class,
                        marking.fold((now, _, fact, _, _) -> known(now).harvested(fact.on())))
                .on(
                        "sale-made.v1",
                        SaleMade.class,
                        marking.fold((now, _, fact, _, heard) -> known(now).sold(heard.factId(), fact)))
                .on(
                        "sale-reversed.v1",
                        SaleReversed.class,
                        marking.fold((now, _, fact, _, _) -> known(now).saleReversed(fact.fact())))
                .on(
                        "cycle-closed.v1",
                        CycleClosed.class,
                        marking.fold((now, _, fact, _, _) -> known(now).closed(fact)))
                .on(
                        "cycle-divided.v1",
                        CycleDivided.class,
                        marking.fold((now, _, fact, _, _) -> known(now).divided(fact)))
                .passOver("cost-recorded.v1", "cost-reversed.v1"); // A division tells what was left.
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        var sold = sales.stream()
                .filter(it -> it.month().equals(month))
                .map(it -> new Contribution.Sale(it.product(), it.unit(), it.quantity(), it.totalRupiah()))
                .toList();
        var harvest = YearMonth.from(harvestPlannedOn).equals(month) ? new Harvest(kept()) : null;
        var division = division(month);
        return sold.isEmpty() && harvest == null && division == null
                ? null
                : new Contribution.Cycle(harvest, sold, division);
    }

    private boolean kept() {
        return harvestedOn != null && Math.abs(ChronoUnit.DAYS.between(harvestPlannedOn, harvestedOn)) <= DAYS;
    }

    private @Nullable Division division(YearMonth month) {
        for (var it : divided) {
            if (it.month().equals(month)) {
                var shares = it.shares().stream()
                        .map(that -> new Contribution.Share(that.person(), that.amountRupiah()))
                        .toList();
                return new Division(it.costsRecorded(), shares);
            }
        }
        return null;
    }

    @Override
    public KnownCycle marked(Mark other) {
        return new KnownCycle(other, id, harvestPlannedOn, harvestedOn, sales, divided);
    }
}
