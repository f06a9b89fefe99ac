package desmigratif.business.cycle;

import static desmigratif.business.cycle.CycleFacts.CATFISH;
import static desmigratif.business.cycle.CycleFacts.GROUP;
import static desmigratif.business.cycle.CycleFacts.MENTOR;
import static desmigratif.business.cycle.CycleFacts.NOV_14;
import static desmigratif.business.cycle.CycleFacts.NOV_21;
import static desmigratif.business.cycle.CycleFacts.NOV_28;
import static desmigratif.business.cycle.CycleFacts.OTHER_MENTOR;
import static desmigratif.business.cycle.CycleFacts.assertRefused;
import static desmigratif.business.cycle.CycleFacts.closed;
import static desmigratif.business.cycle.CycleFacts.cost;
import static desmigratif.business.cycle.CycleFacts.divided;
import static desmigratif.business.cycle.CycleFacts.given;
import static desmigratif.business.cycle.CycleFacts.harvested;
import static desmigratif.business.cycle.CycleFacts.planned;
import static desmigratif.business.cycle.CycleFacts.reversed;
import static desmigratif.business.cycle.CycleFacts.sell;
import static desmigratif.business.cycle.CycleFacts.sold;
import static desmigratif.business.cycle.CycleFacts.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.Asks;
import desmigratif.business.cycle.CycleCommand.MakeSale;
import desmigratif.business.cycle.CycleCommand.RecordHarvest;
import desmigratif.business.cycle.CycleCommand.ReverseCost;
import desmigratif.business.cycle.CycleCommand.ReverseSale;
import desmigratif.business.cycle.CycleEvent.Buyer;
import desmigratif.business.cycle.CycleEvent.CostReversed;
import desmigratif.business.cycle.CycleEvent.Paid;
import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;
import org.junit.jupiter.api.Test;

class SaleTest {

    @Test
    void sellsTwelveKilogramsForTwoHundredAndFortyThousand() {
        var fact = given(planned()).decide(sell(NOV_14, 12_000, 20_000), MENTOR);

        assertThat(fact).isEqualTo(sold(2, NOV_14, 12_000, 20_000));
        assertThat(sold(2, NOV_14, 12_000, 20_000).totalRupiah()).isEqualTo(240_000);
    }

    @Test
    void refusesHalfARupiah() {
        assertRefused(given(planned()), sell(NOV_14, 1_500, 20_001), "total-not-whole");
    }

    @Test
    void refusesHalfABundle() {
        var half = new MakeSale(NOV_14, 500, Unit.BUNDLE, 5_000, Buyer.MARKET, Paid.CASH, null);

        assertRefused(given(planned()), half, "quantity-not-whole");
    }

    @Test
    void refusesWhatIsNoAmount() {
        assertRefused(given(planned()), sell(NOV_14, 0, 20_000), "quantity-not-positive");
        assertRefused(given(planned()), sell(NOV_14, -1_000, 20_000), "quantity-not-positive");
        assertRefused(given(planned()), sell(NOV_14, 1_000_000_000_001L, 1), "quantity-too-large");
        assertRefused(given(planned()), sell(NOV_14, 1_000, 0), "amount-not-positive");
        assertRefused(given(planned()), sell(NOV_14, 1_000, Rupiah.MOST + 1), "amount-too-large");
        assertRefused(given(planned()), sell(NOV_14, 1_000_000_000_000L, Rupiah.MOST), "amount-too-large");
    }

    @Test
    void sellsAtThePondBeforeAnyHarvestIsRecorded() {
        var cycle = given(
                planned(),
                sold(2, NOV_14, 12_000, 20_000),
                sold(3, NOV_21, 10_000, 20_000),
                sold(4, NOV_28, 8_000, 20_000));

        assertThat(cycle.produce().revenueRupiah()).isEqualTo(600_000);
        assertThat(cycle.produce().sold(Unit.KG)).isEqualTo(30_000);
    }

    @Test
    void sellsNoMoreThanWasHarvestedOnceThatIsRecorded() {
        var cycle = given(planned(), sold(2, NOV_14, 12_000, 20_000), harvested(3, NOV_14, 30_000));

        assertThat(cycle.decide(sell(NOV_21, 18_000, 20_000), MENTOR)).isEqualTo(sold(4, NOV_21, 18_000, 20_000));
        assertRefused(cycle, sell(NOV_21, 18_001, 20_000), "more-than-harvested");
    }

    @Test
    void sellsInAUnitThatHasNoHarvest() {
        var cycle = given(planned(), harvested(2, NOV_14, 30_000));
        var packs = new MakeSale(NOV_14, 40_000, Unit.PACK, 5_000, Buyer.STALL, Paid.LATER, null);

        assertThat(cycle.decide(packs, MENTOR)).isNotNull();
    }

    @Test
    void refusesAHarvestOfLessThanWasSold() {
        var cycle = given(planned(), sold(2, NOV_14, 12_000, 20_000));

        assertRefused(cycle, new RecordHarvest(NOV_14, 11_999, Unit.KG), "harvest-below-sold");
    }

    @Test
    void takesALaterHarvestInThePlaceOfTheEarlier() {
        var cycle = given(planned(), harvested(2, NOV_14, 3_000), harvested(3, NOV_21, 30_000));

        assertThat(cycle.produce().harvests()).hasSize(1);
        assertThat(cycle.decide(sell(NOV_21, 30_000, 20_000), MENTOR)).isNotNull();
    }

    @Test
    void isReversedByAnotherPersonWithAReason() {
        var cycle = given(planned(), sold(2, NOV_14, 12_000, 20_000));

        var fact = cycle.decide(new ReverseSale(wrong(2, "salah timbang")), OTHER_MENTOR);

        assertThat(fact).isEqualTo(reversed(3, 2, NOV_14, 240_000));
        assertThat(cycle.after(fact).produce().revenueRupiah()).isZero();
    }

    @Test
    void refusesToBeReversedByWhoWroteItDown() {
        assertRefused(
                given(planned(), sold(2, NOV_14, 12_000, 20_000)),
                new ReverseSale(wrong(2, "salah timbang")),
                "own-record");
    }

    @Test
    void refusesToBeReversedTwiceOrWithoutAReason() {
        var once = given(planned(), sold(2, NOV_14, 12_000, 20_000));
        var twice = once.after(reversed(3, 2, NOV_14, 240_000));

        assertRefused(OTHER_MENTOR, twice, new ReverseSale(wrong(2, "salah timbang")), "already-reversed");
        assertRefused(OTHER_MENTOR, once, new ReverseSale(wrong(2, " ")), "reason-missing");
        assertRefused(OTHER_MENTOR, once, new ReverseSale(wrong(1, "salah timbang")), "entry-unknown");
    }

    @Test
    void givesBackToTheStockWhatIsReversed() {
        var cycle = given(
                planned(),
                harvested(2, NOV_14, 12_000),
                sold(3, NOV_14, 12_000, 20_000),
                reversed(4, 3, NOV_14, 240_000));

        assertThat(cycle.decide(sell(NOV_14, 12_000, 19_000), MENTOR)).isNotNull();
    }

    @Test
    void isReversedAfterClosingButNotAfterDivision() {
        var closed = given(planned(), sold(2, NOV_14, 12_000, 20_000), closed(3, NOV_28, NOV_14));
        var divided = closed.after(divided(4, 240_000));

        assertThat(closed.decide(new ReverseSale(wrong(2, "salah timbang")), OTHER_MENTOR))
                .isNotNull();
        assertRefused(OTHER_MENTOR, divided, new ReverseSale(wrong(2, "salah timbang")), "cycle-divided");
    }

    @Test
    void reversesACostTheSameWay() {
        var cycle = given(planned(), cost(2, NOV_14, 330_000));

        var fact = cycle.decide(new ReverseCost(wrong(2, "salah timbang")), OTHER_MENTOR);

        assertThat(fact)
                .isEqualTo(new CostReversed(
                        CATFISH,
                        3,
                        MENTOR.at(),
                        GROUP,
                        2,
                        "fact-2",
                        Asks.TODAY,
                        NOV_14,
                        330_000,
                        new Secret("salah timbang")));
        assertThat(cycle.after(fact).spending().isRecorded()).isFalse();
        assertRefused(cycle, new ReverseCost(wrong(2, "salah timbang")), "own-record");
    }
}
