package desmigratif.reporting.business;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.business.BusinessFact.CycleClosed;
import desmigratif.reporting.business.BusinessFact.CycleDivided;
import desmigratif.reporting.business.BusinessFact.SaleMade;
import desmigratif.reporting.month.Contribution.Cycle;
import desmigratif.reporting.month.Contribution.Harvest;
import desmigratif.reporting.month.Contribution.Sale;
import desmigratif.reporting.month.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownCycleTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final KnownCycle FISH =
            KnownCycle.planned(Mark.first(NOVEMBER, Instant.EPOCH), "cycle-1", LocalDate.parse("2026-11-07"));

    @Test
    void keepsItsPlanWithinSevenDays() {
        assertThat(harvest(FISH)).isEqualTo(new Harvest(false));
        assertThat(harvest(FISH.harvested(LocalDate.parse("2026-11-14")))).isEqualTo(new Harvest(true));
        assertThat(harvest(FISH.harvested(LocalDate.parse("2026-10-31")))).isEqualTo(new Harvest(true));
        assertThat(harvest(FISH.harvested(LocalDate.parse("2026-11-15")))).isEqualTo(new Harvest(false));
        assertThat(harvest(FISH.harvested(LocalDate.parse("2026-10-30")))).isEqualTo(new Harvest(false));
    }

    @Test
    void believesTheClosing() {
        var closed = FISH.harvested(LocalDate.parse("2026-11-07"))
                .closed(new CycleClosed(LocalDate.parse("2026-11-07"), LocalDate.parse("2026-11-21")));

        assertThat(harvest(closed)).isEqualTo(new Harvest(false));
    }

    @Test
    void countsASaleInItsMonthUntilItIsReversed() {
        var sold = FISH.sold("fact-1", sale("2026-11-07", 12_000, 240_000))
                .sold("fact-2", sale("2026-11-14", 10_000, 200_000));

        assertThat(sales(sold)).containsExactly(fish(12_000, 240_000), fish(10_000, 200_000));
        assertThat(sales(sold.saleReversed("fact-1"))).containsExactly(fish(10_000, 200_000));
    }

    @Test
    void letsASecondDivisionStandForTheFirst() {
        var divided = FISH.divided(division(13_500)).divided(division(13_000));

        assertThat(requireNonNull(november(divided).division())
                        .shares()
                        .getFirst()
                        .amountRupiah())
                .isEqualTo(13_000);
    }

    @Test
    void saysNothingOfAnotherMonth() {
        assertThat(FISH.in(YearMonth.of(2026, 10))).isNull();
    }

    private static CycleDivided division(long share) {
        return new CycleDivided(NOVEMBER, true, List.of(new BusinessFact.Share("siti", share)));
    }

    private static SaleMade sale(String on, long quantity, long totalRupiah) {
        return new SaleMade(LocalDate.parse(on), "catfish", quantity, "kg", totalRupiah);
    }

    private static Sale fish(long quantity, long totalRupiah) {
        return new Sale("catfish", "kg", quantity, totalRupiah);
    }

    private static Harvest harvest(KnownCycle cycle) {
        return requireNonNull(november(cycle).harvest());
    }

    private static List<Sale> sales(KnownCycle cycle) {
        return november(cycle).sales();
    }

    private static Cycle november(KnownCycle cycle) {
        return (Cycle) requireNonNull(cycle.in(NOVEMBER));
    }
}
