package desmigratif.business.cycle;

import static desmigratif.business.Asks.id;
import static desmigratif.business.cycle.CycleFacts.NOV_14;
import static desmigratif.business.cycle.CycleFacts.NOV_28;
import static desmigratif.business.cycle.CycleFacts.assertRefused;
import static desmigratif.business.cycle.CycleFacts.closed;
import static desmigratif.business.cycle.CycleFacts.cost;
import static desmigratif.business.cycle.CycleFacts.divide;
import static desmigratif.business.cycle.CycleFacts.given;
import static desmigratif.business.cycle.CycleFacts.planned;
import static desmigratif.business.cycle.CycleFacts.sold;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.cycle.CycleEvent.CycleDivided;
import desmigratif.business.cycle.CycleEvent.Share;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionTest {

    @Test
    void givesEachOfTwentyThirteenThousandFiveHundred() {
        var fact = divided(20, cost(2, NOV_14, 330_000), sold(3, NOV_14, 30_000, 20_000), closed(4, NOV_28, NOV_14));

        assertThat(fact.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(fact.netRupiah()).isEqualTo(270_000);
        assertThat(fact.costsRecorded()).isTrue();
        assertThat(fact.shares()).hasSize(20).allMatch(it -> it.amountRupiah() == 13_500);
    }

    @Test
    void givesWhatIsLeftOverToTheFirstByPerson() {
        var shares = Division.shares(100_000, List.of(id("person", 3), id("person", 1), id("person", 2)));

        assertThat(shares)
                .containsExactly(
                        new Share(id("person", 1), 33_334),
                        new Share(id("person", 2), 33_333),
                        new Share(id("person", 3), 33_333));
    }

    @Test
    void sumsExactlyWhateverIsDivided() {
        for (long net = 0; net < 500; net++) {
            var shares = Division.shares(net, List.of("g", "f", "e", "d", "c", "b", "a"));

            assertThat(shares.stream().mapToLong(Share::amountRupiah).sum()).isEqualTo(net);
        }
    }

    @Test
    void dividesALossToNothing() {
        var fact = divided(3, cost(2, NOV_14, 50_000), sold(3, NOV_14, 2_000, 20_000), closed(4, NOV_28, NOV_14));

        assertThat(fact.netRupiah()).isEqualTo(-10_000);
        assertThat(fact.shares()).hasSize(3).allMatch(it -> it.amountRupiah() == 0);
    }

    @Test
    void flagsACycleWhoseCostsNobodyRecorded() {
        var fact = divided(2, sold(2, NOV_14, 12_000, 20_000), closed(3, NOV_28, NOV_14));

        assertThat(fact.costsRecorded()).isFalse();
        assertThat(fact.netRupiah()).isEqualTo(240_000);
    }

    @Test
    void refusesACycleThatIsStillOpen() {
        assertRefused(given(planned()), divide(20), "cycle-not-closed");
    }

    @Test
    void refusesToDivideAmongNobody() {
        assertRefused(given(planned(), closed(2, NOV_28, null)), divide(0), "group-without-members");
    }

    private static CycleDivided divided(int persons, CycleEvent... facts) {
        var cycle = given(planned());
        for (var fact : facts) {
            cycle = cycle.after(fact);
        }
        return (CycleDivided) cycle.decide(divide(persons), CycleFacts.MENTOR);
    }
}
