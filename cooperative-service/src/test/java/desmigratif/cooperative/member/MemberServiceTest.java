package desmigratif.cooperative.member;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register, from the application to the exit. */
@ServiceTest(CooperativeApplication.class)
class MemberServiceTest {

    private static final String DAY = "2026-11-03";

    private final Facts facts;
    private final Desk desk;
    private final TestClock clock;

    MemberServiceTest(Http http, Facts facts, TestClock clock) {
        this.facts = facts;
        this.desk = new Desk(http, facts, "6101042006");
        this.clock = clock;
    }

    @Test
    void holdsMembersFromTheApplicationToTheExit() {
        clock.is(DAY);
        desk.teller
                .put(desk.path("/members/" + Desk.id("member")), application(desk.adult()))
                .expect(422, "cooperative-not-founded");
        desk.found("2026-11-01");
        var session = desk.open(desk.teller, "A", 0);
        desk.teller
                .put(desk.path("/sessions/" + Desk.id("session")), Map.of("device", "B", "openingCashRupiah", 0))
                .expect(422, "teller-taken");
        desk.otherTeller
                .put(desk.path("/sessions/" + Desk.id("session")), Map.of("device", "A", "openingCashRupiah", 0))
                .expect(422, "device-taken");
        var first = desk.member(DAY, session, "A", 1);
        var second = desk.member(DAY, session, "A", 2);
        refusesWhoMayNot(first);
        mayApplyAgainAfterARefusal();
        isFound(first, second);
        leaves(first, session);
    }

    private void refusesWhoMayNot(String first) {
        var person =
                desk.teller.get(desk.path("/members/" + first)).at("/person").asString();
        desk.teller
                .put(desk.path("/members/" + Desk.id("member")), application(person))
                .expect(422, "person-taken");
        var child = desk.whole(Desk.id("person"));
        facts.tell("registry", "person-registered.v1", child, Map.of("sex", "male", "adultFrom", "2030-01"));
        Desk.heard(() -> desk.teller.put(desk.path("/members/" + Desk.id("member")), application(child)))
                .expect(422, "member-not-adult", "person");
        desk.teller
                .put(desk.path("/members/" + Desk.id("member")), application(desk.whole(Desk.id("person"))))
                .expect(409, "not-heard-yet");
    }

    private void mayApplyAgainAfterARefusal() {
        var application = Map.of("person", desk.adult(), "name", "Wahyuni", "on", DAY);
        var member = Desk.id("member");
        var refusal = Map.of("on", DAY, "reason", "Belum tinggal di desa");
        Desk.heard(() -> desk.teller.put(desk.path("/members/" + member), application))
                .expect(201);
        desk.teller.post(desk.path("/members/" + member + "/refusal"), refusal).expect(403);

        desk.manager.post(desk.path("/members/" + member + "/refusal"), refusal).expect(200);

        assertThat(facts.await(desk.whole(member), "member-refused.v1").toString())
                .doesNotContain("Belum tinggal");
        assertThat(desk.manager
                        .get(desk.path("/members?standing=refused"))
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(desk.whole(member));
        desk.teller.put(desk.path("/members/" + Desk.id("member")), application).expect(201);
    }

    private void isFound(String first, String second) {
        assertThat(desk.auditor
                        .post(desk.path("/members/search"), Map.of("text", "amin"))
                        .at("/items"))
                .hasSize(2);
        assertThat(desk.auditor
                        .get(desk.path("/members?number=2"))
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(desk.whole(second));
        assertThat(desk.auditor.get(desk.path("/members?standing=applied")).at("/items"))
                .hasSize(1);
        assertThat(desk.auditor.get(desk.path("/members/" + first)).at("/name").asString())
                .isEqualTo("Siti Aminah");
        assertThat(facts.of(desk.whole(first)).toString()).doesNotContain("Siti");
    }

    private void leaves(String member, String session) {
        var principal = desk.account(member, "principal");
        var out = Map.of("amountRupiah", 50_000, "on", DAY, "session", session);
        desk.withdraw(desk.teller, principal, out).expect(422, "not-withdrawable");

        desk.manager
                .post(desk.path("/members/" + member + "/resignation"), Map.of("on", DAY))
                .expect(200);

        var left = facts.await(desk.whole(member), "member-resigned.v1");
        assertThat(left.body().at("/refundRupiah").asLong()).isEqualTo(50_000);
        desk.withdraw(desk.teller, principal, out).expect(200);
        desk.deposit(
                        desk.teller,
                        desk.account(member, "voluntary"),
                        Map.of("amountRupiah", 1_000, "on", DAY, "session", session, "device", "A", "receipt", 9))
                .expect(422, "member-not-active");
        desk.posted();
        assertThat(desk.manager.get(desk.path("/books/usp/check")).at("/right").asBoolean())
                .isTrue();
    }

    private static Map<String, Object> application(String person) {
        return Map.of("person", person, "name", "Siti Aminah", "on", DAY);
    }
}
