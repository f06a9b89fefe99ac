package desmigratif.cooperative.loan;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Capital a group asks for: heard from business, answered by facts that business hears. */
@ServiceTest(CooperativeApplication.class)
class CapitalServiceTest {

    private static final String DAY = "2026-11-03";

    private final Facts facts;
    private final Desk desk;
    private final TestClock clock;

    CapitalServiceTest(Http http, Facts facts, TestClock clock) {
        this.facts = facts;
        this.desk = new Desk(http, facts, "6101042012");
        this.clock = clock;
    }

    @Test
    void goesFromTheWishToThePayout() {
        clock.is(DAY);
        desk.found("2026-11-01");
        var session = desk.open(desk.teller, "A", 900_000);
        var stranger = ask(desk.adult(), 500_000);
        var away = facts.await(
                it -> it.type().equals("loan-turned-away.v1")
                        && it.body().at("/capital").asString().equals(stranger),
                "a loan turned away");
        assertThat(away.body().at("/reason").asString()).isEqualTo("membership-incomplete");

        var member = desk.member(DAY, session, "A", 1);
        var person =
                desk.teller.get(desk.path("/members/" + member)).at("/person").asString();
        var refused = apply(person, 700_000);
        desk.board
                .post(desk.path("/loans/" + refused + "/refusal"), Map.of("reason", "funds"))
                .expect(200);
        var refusal = facts.await(desk.whole(refused), "loan-refused.v1");
        assertThat(refusal.body().at("/reason").asString()).isEqualTo("funds");
        assertThat(refusal.body().at("/capital").asString()).contains("/capital-");

        var granted = apply(person, 800_000);
        desk.manager
                .post(
                        desk.path("/loans/" + granted + "/appraisal"),
                        Map.of("risk", "low", "monthlyCapacityRupiah", 100_000))
                .expect(200);
        var terms = Map.of("amountRupiah", 800_000, "months", 10, "annualRateBasisPoints", 1_200);
        desk.board.post(desk.path("/loans/" + granted + "/approval"), terms).expect(200);
        desk.teller
                .once()
                .post(desk.path("/loans/" + granted + "/payout"), Map.of("on", DAY, "session", session))
                .expect(200);
        var paid = facts.await(desk.whole(granted), "loan-paid-out.v1");
        assertThat(paid.body().at("/amountRupiah").asLong()).isEqualTo(800_000);
        assertThat(paid.body().at("/group").asString()).contains("/group-");
        assertThat(paid.body().at("/capital").asString()).contains("/capital-");
        desk.posted();
        assertThat(desk.board
                        .get(desk.path("/loans?stage=paid-out"))
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(desk.whole(granted));
        assertThat(desk.manager.get(desk.path("/tasks")).text()).contains("capital-turned-away");
    }

    private String apply(String person, long rupiah) {
        var capital = ask(person, rupiah);
        return Desk.local(facts.await(
                        it -> it.type().equals("loan-applied.v1")
                                && it.body().at("/capital").asString().equals(capital),
                        "a loan applied for")
                .id());
    }

    private String ask(String person, long rupiah) {
        var capital = desk.whole(Desk.id("capital"));
        facts.tell(
                "business",
                "capital-asked.v1",
                capital,
                Map.of(
                        "group",
                        desk.whole(Desk.id("group")),
                        "person",
                        person,
                        "amountRupiah",
                        rupiah,
                        "months",
                        10,
                        "purpose",
                        "feed"));
        return capital;
    }
}
