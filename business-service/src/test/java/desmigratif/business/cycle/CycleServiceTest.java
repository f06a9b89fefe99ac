package desmigratif.business.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.BusinessTest;
import desmigratif.business.Village;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;

@BusinessTest
class CycleServiceTest {

    private final Village village;
    private final Facts facts;

    CycleServiceTest(Http http, Facts facts) {
        this.village = new Village("6101042002", http, facts);
        this.facts = facts;
    }

    /** 600,000 sold on three Saturdays − 330,000 spent = 270,000 for two: 135,000 each. */
    @Test
    void goesFromPlanToDivision() {
        var siti = village.adult();
        var aminah = village.adult();
        var cycle = village.cycle(village.group(siti, aminah));
        village.spend(cycle, "2026-11-02", 330_000).expect(200);
        village.sell(cycle, "2026-11-14", 12_000, 20_000).expect(200);
        village.sell(cycle, "2026-11-21", 10_000, 20_000).expect(200);
        var last = village.sell(cycle, "2026-11-28", 8_000, 20_000).expect(200);
        village.close(cycle, "2026-11-28").expect(200);

        var divided = divide(cycle, "division").expect(200);

        assertThat(last.at("/figures/revenueRupiah").asLong()).isEqualTo(600_000);
        assertThat(divided.at("/figures/netRupiah").asLong()).isEqualTo(270_000);
        var told = facts.await(village.whole(cycle), "cycle-divided.v1").body();
        assertThat(told.get("month").asString()).isEqualTo("2026-11");
        assertThat(told.get("costsRecorded").asBoolean()).isTrue();
        assertThat(told.get("shares").findValuesAsString("person")).containsExactlyInAnyOrder(siti, aminah);
        assertThat(told.get("shares").findValues("amountRupiah")).allMatch(it -> it.asLong() == 135_000);
    }

    @Test
    void answersARepeatedDivisionAsTheFirstTimeWhoeverJoinedMeanwhile() {
        var group = village.group(village.adult());
        var cycle = village.cycle(group);
        village.sell(cycle, "2026-11-14", 12_000, 20_000).expect(200);
        village.close(cycle, "2026-11-28").expect(200);
        var first = divide(cycle, "division").expect(200);
        village.join(group, village.adult(), "2026-11-01").expect(200);

        var again = divide(cycle, "division").expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        divide(cycle, "another").expect(422, "cycle-divided");
    }

    @Test
    void booksADoubleTapOnce() {
        var cycle = village.cycle(village.group());
        var sale = village.sale("2026-11-14", 12_000, 20_000);
        var path = village.path("cycles/" + cycle + "/sales");

        var first = village.as("mentor").key("tap").post(path, sale).expect(200);
        var second = village.as("mentor").key("tap").post(path, sale).expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(view(cycle).at("/sales")).hasSize(1);
        village.as("mentor")
                .key("tap")
                .post(path, village.sale("2026-11-14", 13_000, 20_000))
                .expect(422, "key-reused");
        village.as("mentor").post(path, sale).expect(400, "key-required");
    }

    @Test
    void keepsTheRefusalOfASaleWhenTheStockHasGrownSince() {
        var cycle = village.cycle(village.group());
        harvest(cycle, 10_000).expect(200);
        var path = village.path("cycles/" + cycle + "/sales");
        var sale = village.sale("2026-11-14", 12_000, 20_000);
        village.as("mentor").key("late").post(path, sale).expect(422, "more-than-harvested", "quantity");
        harvest(cycle, 30_000).expect(200);

        village.as("mentor").key("late").post(path, sale).expect(422, "more-than-harvested", "quantity");

        village.as("mentor").key("new").post(path, sale).expect(200);
    }

    @Test
    void isReversedByAnotherPersonAndNamesTheFact() {
        var cycle = village.cycle(village.group());
        long sale =
                village.sell(cycle, "2026-11-14", 12_000, 20_000).at("/version").asLong();
        var made = facts.await(village.whole(cycle), "sale-made.v1");
        var path = village.path("cycles/" + cycle + "/sales/" + sale + "/reversal");
        var wrong = Map.of("reason", "salah timbang, milik Siti");

        village.as("mentor").once().post(path, wrong).expect(422, "own-record");
        village.as("manager").once().post(path, wrong).expect(200);

        var told = facts.await(village.whole(cycle), "sale-reversed.v1").body();
        assertThat(told.get("fact").asString()).isEqualTo(made.factId());
        assertThat(told.get("totalRupiah").asLong()).isEqualTo(240_000);
        assertThat(told.get("on").asString()).isEqualTo("2026-11-30");
        assertThat(told.toString()).doesNotContain("timbang");
        assertThat(view(cycle).at("/revenueRupiah").asLong()).isZero();
        village.as("manager").once().post(path, wrong).expect(422, "already-reversed");
    }

    @Test
    void reversesACostAndNothingThatIsNone() {
        var cycle = village.cycle(village.group());
        long cost = village.spend(cycle, "2026-11-14", 330_000).at("/version").asLong();
        var wrong = Map.of("reason", "dua kali dicatat");
        var manager = village.as("manager").once();

        manager.post(village.path("cycles/" + cycle + "/sales/" + cost + "/reversal"), wrong)
                .expect(422, "entry-unknown", "entry");
        village.as("manager")
                .once()
                .post(village.path("cycles/" + cycle + "/costs/" + cost + "/reversal"), wrong)
                .expect(200);

        assertThat(view(cycle).at("/costRupiah").asLong()).isZero();
        facts.await(village.whole(cycle), "cost-reversed.v1");
    }

    @Test
    void showsWhetherAHarvestKeptItsPlan() {
        var cycle = village.cycle(village.group());
        harvest(cycle, 30_000).expect(200);

        var harvest = view(cycle).at("/harvests/0");

        assertThat(harvest.get("daysFromPlan").asInt()).isEqualTo(2);
        assertThat(harvest.get("withinPlan").asBoolean()).isTrue();
    }

    @Test
    void beginsTheNextSaleWithTheLastPrice() {
        var cycle = village.cycle(village.group());
        assertThat(view(cycle).at("/lastPriceRupiah").asLong()).isEqualTo(20_000);

        village.sell(cycle, "2026-11-21", 1_000, 21_000).expect(200);

        assertThat(view(cycle).at("/lastPriceRupiah").asLong()).isEqualTo(21_000);
    }

    @Test
    void refusesAPlanForAGroupThatIsNotThere() {
        var nowhere = village.plan(Village.local("group"));

        village.as("mentor")
                .put(village.path("cycles/" + Village.local("cycle")), nowhere)
                .expect(422, "group-unknown", "group");
    }

    @Test
    void listsTheOpenCyclesOfAGroup() {
        var group = village.group();
        var open = village.cycle(group);
        var closed = village.cycle(group);
        village.close(closed, "2026-11-28").expect(200);
        var path = "cycles?group=" + village.whole(group);

        var all = village.as("mentor").get(village.path(path)).expect(200);
        var still = village.as("mentor").get(village.path(path + "&stage=open")).expect(200);

        assertThat(all.at("/items").findValuesAsString("id"))
                .containsExactlyInAnyOrder(village.whole(open), village.whole(closed));
        assertThat(still.at("/items").findValuesAsString("id")).containsExactly(village.whole(open));
    }

    private Reply divide(String cycle, String key) {
        return village.as("mentor").key(key).post(village.path("cycles/" + cycle + "/division"), Map.of());
    }

    private Reply harvest(String cycle, long quantity) {
        return village.as("mentor")
                .post(
                        village.path("cycles/" + cycle + "/harvest"),
                        Map.of("on", "2026-11-16", "quantity", quantity, "unit", "kg"));
    }

    private Reply view(String cycle) {
        return village.as("mentor").get(village.path("cycles/" + cycle)).expect(200);
    }
}
