package desmigratif.cooperative.redo;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import desmigratif.test.Until;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A deposit that was wrong: the teller says so, a manager takes it back or says why it stays. */
@ServiceTest(CooperativeApplication.class)
class RedoServiceTest {

    private static final String DAY = "2026-11-03";
    private static String session = "";
    private static String voluntary = "";
    private static long receipt = 1;

    private final Desk desk;
    private final TestClock clock;

    RedoServiceTest(Http http, Facts facts, TestClock clock) {
        this.desk = new Desk(http, facts, "6101042009");
        this.clock = clock;
    }

    @BeforeEach
    void opens() {
        clock.is(DAY);
        if (session.isEmpty()) {
            desk.found("2026-11-01");
            session = desk.open(desk.teller, "A", 0);
            voluntary = desk.account(desk.member(DAY, session, "A", receipt), "voluntary");
        }
    }

    @Test
    void isDoneOnceTheDepositIsReversedByAnother() {
        var fact = deposit(7_000);
        var redo = asked(fact);
        assertThat(codes()).contains("redos-asked");
        assertThat(open(redo).at("/amountRupiah").asLong()).isEqualTo(7_000);
        assertThat(open(redo).at("/reason").asString()).isEqualTo("wrong member");

        var reversal = Map.of("fact", fact, "reason", "wrong member", "takeClaim", false);
        desk.teller
                .once()
                .post(desk.path("/savings/" + voluntary + "/reversals"), reversal)
                .expect(403);
        desk.manager
                .once()
                .post(desk.path("/savings/" + voluntary + "/reversals"), reversal)
                .expect(200);

        Until.holds(() -> find(redo).at("/reversed").asBoolean(), "the redo is done");
        assertThat(find(redo).at("/open").asBoolean()).isFalse();
        again(fact, 422, "already-reversed");
    }

    @Test
    void isRefusedByAManagerWithAReasonAndMayBeAskedAgain() {
        var fact = deposit(3_000);
        var redo = asked(fact);
        again(fact, 422, "fact-taken");
        var path = desk.path("/redos/" + redo + "/refusal");
        desk.teller.post(path, Map.of("reason", "it is right")).expect(403);
        desk.manager.post(path, Map.of("reason", " ")).expect(422, "reason-missing", "reason");

        desk.manager.post(path, Map.of("reason", "it is right")).expect(200);

        assertThat(find(redo).at("/refusedFor").asString()).isEqualTo("it is right");
        desk.manager.post(path, Map.of("reason", "it is right")).expect(422, "redo-closed");
        asked(fact);
    }

    @Test
    void refusesWhatIsNoDeposit() {
        again("00000000-0000-7000-8000-0000000000f0", 422, "fact-unknown");
        assertThat(desk.board.get(desk.path("/redos")).status()).isEqualTo(403);
    }

    private String deposit(long rupiah) {
        var body = Map.of("amountRupiah", rupiah, "on", DAY, "session", session, "device", "A", "receipt", ++receipt);
        desk.deposit(desk.teller, voluntary, body).expect(200);
        var lines = desk.teller
                .get(desk.path("/savings/" + voluntary + "/statement"))
                .json()
                .at("/lines");
        return lines.valueStream()
                .filter(it -> it.at("/receipt").asLong() == receipt)
                .findFirst()
                .orElseThrow()
                .at("/fact")
                .asString();
    }

    private String asked(String fact) {
        var redo = Desk.id("redo");
        desk.teller.put(desk.path("/redos/" + redo), body(fact)).expect(201);
        return redo;
    }

    private void again(String fact, int status, String code) {
        desk.teller.put(desk.path("/redos/" + Desk.id("redo")), body(fact)).expect(status, code);
    }

    private Map<String, Object> body(String fact) {
        return Map.of("savings", desk.whole(voluntary), "fact", fact, "reason", "wrong member");
    }

    private JsonNode open(String redo) {
        assertThat(find(redo).at("/open").asBoolean()).isTrue();
        return find(redo);
    }

    private JsonNode find(String redo) {
        var all = desk.manager.get(desk.path("/redos")).expect(200).json().at("/items");
        return all.valueStream()
                .filter(it -> it.at("/id").asString().equals(desk.whole(redo)))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> codes() {
        var tasks = desk.manager.get(desk.path("/tasks")).expect(200).json();
        return tasks.valueStream().map(it -> it.at("/code").asString()).toList();
    }
}
