package desmigratif.cooperative.ledger;

import static desmigratif.cooperative.ledger.DayOneDesk.asManager;
import static desmigratif.cooperative.ledger.DayOneDesk.balance;
import static desmigratif.cooperative.ledger.DayOneDesk.in;
import static desmigratif.cooperative.ledger.DayOneDesk.on;
import static desmigratif.cooperative.ledger.DayOneDesk.out;
import static desmigratif.cooperative.ledger.DayOneDesk.repay;
import static desmigratif.cooperative.ledger.DayOneDesk.reverse;
import static desmigratif.cooperative.ledger.DayOneDesk.terms;
import static desmigratif.cooperative.ledger.DayOneDesk.with;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Day one of the books, asked step by step over HTTP; the journal must be the one worked out by hand. */
@ServiceTest(CooperativeApplication.class)
class DayOneServiceTest {

    private final Desk desk;
    private final TestClock clock;
    private final BookPages pages;

    private final DailyCheckHandler daily;

    DayOneServiceTest(Http http, Facts facts, TestClock clock, DailyCheckHandler daily) {
        this.daily = daily;
        this.desk = new Desk(http, facts, "6101042014");
        this.clock = clock;
        this.pages = new BookPages(desk);
    }

    @Test
    void comesToWhatWasWorkedOutByHand() {
        clock.is("2026-11-02");
        refusesEightFoundersThenIsFounded();
        var siti = desk.candidate("2026-11-02");
        clock.is("2026-11-03");
        var s1 = desk.open(desk.teller, "A", 0);
        var s2 = desk.open(desk.otherTeller, "B", 0);
        paysThePrincipal(siti, s1, s2);
        savesAndWithdraws(siti, s1, s2);
        var loan = borrows(siti, s2);
        reversesASlip(siti, s1);
        countsTheDrawers(s1, s2);
        clock.is("2026-11-30");
        var s3 = desk.open(desk.teller, "A", 380_000);
        lateInNovember(siti, s3, loan);
        closesNovember(siti, s3);
        pages.areAsWorkedOutByHand("November", "2026-11");
        inDecember(s3, loan);
        pages.areAsWorkedOutByHand("December", "2026-12");
        assertThat(desk.manager.get(desk.path("/books/usp/check")).at("/right").asBoolean())
                .isTrue();
        assertThat(daily.isRunning()).isTrue();
    }

    private void refusesEightFoundersThenIsFounded() {
        desk.board.put(desk.path("/cooperative"), Map.of("on", "2026-11-02")).expect(201);
        var eight = java.util.stream.Stream.generate(desk::adult).limit(8).toList();
        var body = Map.of("on", "2026-11-02", "founders", eight, "units", List.of("usp", "shop"));
        Desk.heard(() -> desk.board.post(desk.path("/cooperative/founding"), body))
                .expect(422, "too-few-founders", "founders");
        var nine = new java.util.ArrayList<>(eight);
        nine.add(desk.adult());
        var whole = Map.of("on", "2026-11-02", "founders", nine, "units", List.of("usp", "shop"));
        Desk.heard(() -> desk.board.post(desk.path("/cooperative/founding"), whole))
                .expect(200);
        desk.board
                .post(desk.path("/cooperative/licences"), Map.of("on", "2026-11-02", "unit", "usp"))
                .expect(200);
    }

    private void paysThePrincipal(String siti, String s1, String s2) {
        var principal = desk.account(siti, "principal");
        balance(desk.deposit(desk.teller, principal, in(20_000, s1, "A", 1)), 20_000);
        desk.deposit(desk.teller, principal, in(40_000, s1, "A", 2)).expect(422, "more-than-principal");
        balance(desk.deposit(desk.otherTeller, principal, in(30_000, s2, "B", 1)), 50_000);
        desk.account(siti, "voluntary");
        assertThat(desk.teller.get(desk.path("/members/" + siti)).at("/number").asInt())
                .isEqualTo(1);
    }

    private void savesAndWithdraws(String siti, String s1, String s2) {
        var mandatory = desk.account(siti, "mandatory");
        var voluntary = desk.account(siti, "voluntary");
        balance(desk.deposit(desk.teller, mandatory, in(5_000, s1, "A", 2)), 5_000);
        balance(desk.deposit(desk.teller, voluntary, in(700_000, s1, "A", 3)), 700_000);
        desk.deposit(desk.teller, voluntary, in(1_000, s1, "A", 3)).expect(422, "receipt-used", "receipt");
        desk.withdraw(desk.teller, voluntary, out(600_000, s1)).expect(422, "above-teller-limit");
        balance(desk.withdraw(desk.manager, voluntary, out(600_000, s1)), 100_000);
        desk.withdraw(desk.teller, voluntary, out(150_000, s1)).expect(422, "balance-too-low");
        desk.withdraw(desk.teller, desk.account(siti, "principal"), out(20_000, s1))
                .expect(422, "not-withdrawable");
        desk.withdraw(desk.otherTeller, voluntary, out(100_000, s2)).expect(422, "not-enough-cash");
        var one = CompletableFuture.supplyAsync(() -> desk.deposit(desk.teller, voluntary, in(10_000, s1, "A", 4)));
        var two =
                CompletableFuture.supplyAsync(() -> desk.deposit(desk.otherTeller, voluntary, in(20_000, s2, "B", 2)));
        one.join().expect(200);
        two.join().expect(200);
        remits(siti, s2);
    }

    private void remits(String siti, String s2) {
        var remittance = Desk.id("remittance");
        var shares = Map.of(
                "daily", 4_500, "school", 1_800, "debt", 1_200, "savings", 1_500, "business", 700, "emergency", 300);
        var body = new HashMap<String, Object>(Map.of(
                "member",
                desk.whole(siti),
                "channel",
                "bank",
                "licensed",
                "yes",
                "currency",
                "MYR",
                "amountMinor",
                100_000,
                "rateMicro",
                3_530_000_000L,
                "quoteUnit",
                1,
                "feeMinor",
                1_200,
                "feeBorneBy",
                "recipient"));
        body.putAll(Map.of(
                "midRateMicro",
                3_565_000_000L,
                "on",
                "2026-11-03",
                "proof",
                "slip",
                "shares",
                shares,
                "consent",
                true));
        var reply = desk.otherTeller
                .put(desk.path("/remittances/" + remittance), body)
                .expect(201);
        assertThat(reply.at("/figures/receivedRupiah").asLong()).isEqualTo(3_487_640);
        assertThat(reply.at("/figures/plannedRupiah").asLong()).isEqualTo(767_280);
        assertThat(reply.at("/figures/costBasisPoints").asLong()).isEqualTo(218);
        var account = desk.account(siti, "remittance");
        balance(
                desk.deposit(
                        desk.otherTeller, account, with("remittance", desk.whole(remittance), in(500_000, s2, "B", 3))),
                500_000);
        desk.deposit(desk.otherTeller, account, with("remittance", desk.whole(remittance), in(300_000, s2, "B", 4)))
                .expect(422, "more-than-planned");
    }

    private String borrows(String siti, String s2) {
        var loan = Desk.id("loan");
        var path = desk.path("/loans/" + loan);
        desk.teller
                .put(
                        path,
                        Map.of(
                                "member",
                                desk.whole(siti),
                                "amountRupiah",
                                300_000,
                                "months",
                                3,
                                "purpose",
                                "business",
                                "cosigners",
                                List.of()))
                .expect(201);
        desk.manager
                .post(path + "/appraisal", Map.of("risk", "low", "monthlyCapacityRupiah", 150_000))
                .expect(200);
        desk.board.post(path + "/approval", terms(2_500)).expect(422, "rate-above-cap");
        desk.board
                .named("manager." + desk.village)
                .post(path + "/approval", terms(2_400))
                .expect(422, "three-people");
        desk.board.post(path + "/approval", terms(2_400)).expect(200);
        var shown = desk.board.get(path);
        assertThat(shown.at("/effectiveRateBasisPoints").asInt()).isEqualTo(2_400);
        assertThat(shown.at("/schedule/0/interestRupiah").asLong()).isEqualTo(6_000);
        assertThat(shown.at("/schedule/2/interestRupiah").asLong()).isEqualTo(2_000);
        var key = desk.otherTeller.once();
        Desk.heard(() -> key.post(path + "/payout", Map.of("on", "2026-11-03", "session", s2)))
                .expect(200);
        return loan;
    }

    private void reversesASlip(String siti, String s1) {
        var voluntary = desk.account(siti, "voluntary");
        balance(desk.deposit(desk.teller, voluntary, in(50_000, s1, "A", 5)), 180_000);
        reverse(desk, asManager(desk.teller), voluntary, 5, false).expect(422, "own-record");
        balance(reverse(desk, desk.manager, voluntary, 5, false), 130_000);
        reverse(desk, desk.manager, voluntary, 5, false).expect(422, "already-reversed");
        balance(desk.deposit(desk.teller, voluntary, in(5_000, s1, "A", 6)), 135_000);
    }

    private void countsTheDrawers(String s1, String s2) {
        desk.close(desk.teller, s1, 130_000, null).expect(422, "reason-missing");
        var closed = desk.close(desk.teller, s1, 130_000, "tidak ketemu").expect(200);
        assertThat(closed.at("/figures/differenceRupiah").asLong()).isEqualTo(-10_000);
        assertThat(desk.close(desk.otherTeller, s2, 250_000, null)
                        .expect(200)
                        .at("/figures/differenceRupiah")
                        .asLong())
                .isZero();
        desk.manager
                .post(desk.path("/books/usp/periods/2026-11/preparation"), Map.of())
                .expect(422, "month-not-over");
    }

    private void lateInNovember(String siti, String s3, String loan) {
        var voluntary = desk.account(siti, "voluntary");
        repay(desk, loan, 310_000, "2026-11-30", s3).expect(422, "more-than-owed");
        assertThat(repay(desk, loan, 106_000, "2026-11-30", s3)
                        .expect(200)
                        .at("/figures/outstandingRupiah")
                        .asLong())
                .isEqualTo(200_000);
        balance(desk.withdraw(desk.teller, voluntary, on("2026-11-30", out(130_000, s3))), 5_000);
        reverse(desk, desk.manager, voluntary, 4, false).expect(422, "balance-too-low");
        balance(reverse(desk, desk.manager, voluntary, 4, true), 0);
        balance(desk.deposit(desk.teller, voluntary, on("2026-11-30", in(8_000, s3, "A", 7))), 3_000);
    }

    private void closesNovember(String siti, String s3) {
        clock.is("2026-12-01");
        var month = desk.path("/books/usp/periods/2026-11");
        desk.manager.post(month + "/preparation", Map.of()).expect(201);
        var mandatory = desk.account(siti, "mandatory");
        desk.deposit(desk.teller, mandatory, on("2026-11-30", in(5_000, s3, "A", 9)))
                .expect(422, "month-closed", "on");
        desk.board
                .named("manager." + desk.village)
                .post(month + "/closing", Map.of())
                .expect(422, "second-person");
        Desk.heard(() -> desk.board.post(month + "/closing", Map.of())).expect(200);
        clock.is("2026-12-02");
        var given = desk.teller.happened(Instant.parse("2026-11-30T09:00:00Z"));
        balance(desk.deposit(given, mandatory, on("2026-11-30", in(5_000, s3, "A", 8))), 10_000);
        desk.close(desk.teller, s3, 369_000, null).expect(200);
    }

    private void inDecember(String s3, String loan) {
        clock.is("2026-12-15");
        var s4 = desk.open(desk.teller, "A", 369_000);
        repay(desk, loan, 50_000, "2026-12-15", s4).expect(200);
        var settled = repay(desk, loan, 154_000, "2026-12-15", s4).expect(200);
        assertThat(settled.at("/figures/stage").asString()).isEqualTo("settled");
        desk.posted();
        assertThat(desk.teller
                        .get(desk.path("/sessions/" + Desk.local(s4)))
                        .at("/cashRupiah")
                        .asLong())
                .isEqualTo(573_000);
    }
}
