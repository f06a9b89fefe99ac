package desmigratif.business.cycle;

import static desmigratif.business.cycle.CycleFacts.CATFISH;
import static desmigratif.business.cycle.CycleFacts.GROUP;
import static desmigratif.business.cycle.CycleFacts.MENTOR;
import static desmigratif.business.cycle.CycleFacts.NOV_14;
import static desmigratif.business.cycle.CycleFacts.NOV_21;
import static desmigratif.business.cycle.CycleFacts.NOV_28;
import static desmigratif.business.cycle.CycleFacts.START;
import static desmigratif.business.cycle.CycleFacts.assertRefused;
import static desmigratif.business.cycle.CycleFacts.closed;
import static desmigratif.business.cycle.CycleFacts.cost;
import static desmigratif.business.cycle.CycleFacts.divided;
import static desmigratif.business.cycle.CycleFacts.given;
import static desmigratif.business.cycle.CycleFacts.harvested;
import static desmigratif.business.cycle.CycleFacts.planned;
import static desmigratif.business.cycle.CycleFacts.sold;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.Asks;
import desmigratif.business.cycle.CycleCommand.CloseCycle;
import desmigratif.business.cycle.CycleCommand.PlanCycle;
import desmigratif.business.cycle.CycleCommand.RecordCost;
import desmigratif.business.cycle.CycleCommand.RecordHarvest;
import desmigratif.business.cycle.CycleEvent.CostKind;
import desmigratif.business.cycle.CycleEvent.CycleClosed;
import desmigratif.business.cycle.CycleEvent.HarvestRecorded;
import desmigratif.business.cycle.CycleEvent.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final LocalDate TOMORROW = Asks.TODAY.plusDays(1);

    @Test
    void isPlannedWithQuantityCostAndPrice() {
        assertThat(Cycle.unknown(CATFISH).decide(plan("catfish", NOV_14, 30_000, Unit.KG), MENTOR))
                .isEqualTo(planned());
    }

    @Test
    void refusesAPlanThatCannotBe() {
        assertRefused(given(), plan("unicorns", NOV_14, 30_000, Unit.KG), "product-unknown");
        assertRefused(given(), plan("catfish", START.minusDays(1), 30_000, Unit.KG), "harvest-before-start");
        assertRefused(given(), plan("catfish", NOV_14, 0, Unit.KG), "quantity-not-positive");
        assertRefused(given(), plan("catfish", NOV_14, 30_500, Unit.BUNDLE), "quantity-not-whole");
        assertRefused(given(), plan("catfish", START.plusYears(4), 30_000, Unit.KG), "plan-too-far");
    }

    @Test
    void takesCostsFromItsStartOn() {
        var cycle = given(planned(), cost(2, NOV_14, 330_000));

        assertThat(cycle.spending().costRupiah()).isEqualTo(330_000);
        assertRefused(cycle, new RecordCost(START.minusDays(1), CostKind.FEED, 1, "year-2026"), "before-start");
        assertRefused(cycle, new RecordCost(TOMORROW, CostKind.FEED, 1, null), "date-in-future");
        assertRefused(cycle, new RecordCost(NOV_14, CostKind.FEED, 0, null), "amount-not-positive");
    }

    @Test
    void takesWhatIsOlderThanThirtyDaysOnlyUnderAnOpeningBatch() {
        var thirtyOne = Asks.TODAY.minusDays(31);

        assertRefused(given(planned()), new RecordCost(thirtyOne, CostKind.FEED, 1, null), "too-far-back");
        assertRefused(given(planned()), new RecordCost(thirtyOne, CostKind.FEED, 1, "Tahun Lalu"), "bad-code");
        assertThat(given(planned()).decide(new RecordCost(thirtyOne, CostKind.FEED, 1, "year-2026"), MENTOR))
                .isNotNull();
        assertThat(given(planned()).decide(new RecordCost(thirtyOne.plusDays(1), CostKind.FEED, 1, null), MENTOR))
                .isNotNull();
    }

    @Test
    void showsHowFarAHarvestIsFromItsPlan() {
        var fact = given(planned()).decide(new RecordHarvest(NOV_21, 30_000, Unit.KG), MENTOR);

        assertThat(fact).isEqualTo(new HarvestRecorded(CATFISH, 2, MENTOR.at(), GROUP, NOV_21, 30_000, Unit.KG, 7));
        assertThat(given(planned()).planned().keeps(NOV_21)).isTrue();
        assertThat(given(planned()).planned().keeps(NOV_21.plusDays(1))).isFalse();
        assertThat(given(planned()).planned().keeps(NOV_14.minusDays(7))).isTrue();
        assertThat(given(planned()).planned().keeps(NOV_14.minusDays(8))).isFalse();
    }

    @Test
    void isOverdueFromTheDayAfterItsPlanUntilSomethingComesIn() {
        assertThat(given(planned()).isOverdue(NOV_14)).isFalse();
        assertThat(given(planned()).isOverdue(NOV_14.plusDays(1))).isTrue();
        assertThat(given(planned(), sold(2, NOV_14, 12_000, 20_000)).isOverdue(NOV_28))
                .isFalse();
        assertThat(given(planned(), closed(2, NOV_14, null)).isOverdue(NOV_28)).isFalse();
    }

    @Test
    void closesWithTheDayTheHarvestBegan() {
        var byRecord = given(planned(), sold(2, NOV_14, 12_000, 20_000), harvested(3, NOV_21, 30_000));
        var bySales = given(planned(), sold(2, NOV_21, 10_000, 20_000), sold(3, NOV_14, 12_000, 20_000));

        assertThat(byRecord.decide(new CloseCycle(NOV_28), MENTOR)).isEqualTo(closed(4, NOV_28, NOV_21));
        assertThat(bySales.decide(new CloseCycle(NOV_28), MENTOR)).isEqualTo(closed(4, NOV_28, NOV_14));
    }

    @Test
    void closesWithoutAHarvestWhereNothingCameIn() {
        var fact = given(planned()).decide(new CloseCycle(NOV_28), MENTOR);

        assertThat(fact).isEqualTo(new CycleClosed(CATFISH, 2, MENTOR.at(), GROUP, NOV_28, NOV_14, null));
    }

    @Test
    void refusesToCloseBeforeItsLastEntry() {
        var cycle = given(planned(), sold(2, NOV_21, 12_000, 20_000));

        assertRefused(cycle, new CloseCycle(NOV_14), "closed-before-last-entry");
        assertRefused(cycle, new CloseCycle(TOMORROW), "date-in-future");
        assertRefused(given(planned()), new CloseCycle(START.minusDays(1)), "before-start");
    }

    @Test
    void takesNothingMoreOnceClosed() {
        var cycle = given(planned(), closed(2, NOV_28, null));

        assertRefused(cycle, new RecordCost(NOV_14, CostKind.FEED, 1, null), "cycle-closed");
        assertRefused(cycle, new RecordHarvest(NOV_14, 1_000, Unit.KG), "cycle-closed");
        assertRefused(cycle, CycleFacts.sell(NOV_14, 1_000, 20_000), "cycle-closed");
        assertRefused(cycle, new CloseCycle(NOV_28), "cycle-closed");
    }

    @Test
    void tellsItsSumsWithEveryAnswer() {
        var cycle = given(planned(), cost(2, NOV_14, 330_000), sold(3, NOV_14, 12_000, 20_000));

        assertThat(cycle.figures())
                .containsEntry("revenueRupiah", 240_000L)
                .containsEntry("costRupiah", 330_000L)
                .containsEntry("netRupiah", -90_000L);
    }

    @Test
    void staysDividedOnce() {
        var cycle = given(planned(), closed(2, NOV_28, null), divided(3, 0));

        assertRefused(cycle, CycleFacts.divide(20), "cycle-divided");
    }

    private static PlanCycle plan(String product, LocalDate harvest, long quantity, Unit unit) {
        return new PlanCycle(GROUP, product, START, harvest, quantity, unit, 350_000, 20_000);
    }
}
