package desmigratif.cooperative.till;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import desmigratif.test.Until;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cash that was under way while its drawer was counted is found when the next one opens. */
@ServiceTest(CooperativeApplication.class)
class LateCashServiceTest {

    private static final String DAY = "2026-11-03";

    private final Facts facts;
    private final Desk desk;
    private final TestClock clock;

    LateCashServiceTest(Http http, Facts facts, TestClock clock) {
        this.facts = facts;
        this.desk = new Desk(http, facts, "6101042004");
        this.clock = clock;
    }

    @Test
    void isNotedOnce() {
        clock.is(DAY);
        var session = desk.open(desk.teller, "A", 10_000);
        desk.close(desk.teller, session, 15_000, "lebih Rp5.000").expect(200);
        var account = desk.whole(Desk.id("savings"));
        facts.tell(
                "cooperative",
                "savings-opened.v1",
                account,
                Map.of("member", "m", "person", "p", "product", "voluntary", "on", DAY, "principalRupiah", 0));
        facts.tell(
                "cooperative",
                "deposit-made.v1",
                account,
                Map.of(
                        "product",
                        "voluntary",
                        "amountRupiah",
                        5_000,
                        "on",
                        DAY,
                        "session",
                        session,
                        "member",
                        "m",
                        "balanceRupiah",
                        5_000));
        Until.holds(() -> cash(session) == 15_000, "the late deposit is heard");

        desk.open(desk.teller, "A", 15_000);

        var late = facts.await(session, "session-cash-late.v1");
        assertThat(late.body().at("/amountRupiah").asLong()).isEqualTo(5_000);
        desk.open(desk.otherTeller, "B", 0);
        assertThat(facts.of(session).stream().filter(it -> it.type().equals("session-cash-late.v1")))
                .hasSize(1);
    }

    private long cash(String session) {
        return desk.teller
                .get(desk.path("/sessions/" + Desk.local(session)))
                .at("/cashRupiah")
                .asLong();
    }
}
