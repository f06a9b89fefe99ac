package desmigratif.cooperative.period;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Months are closed in their order, by two, and take no new dates after that. */
@ServiceTest(CooperativeApplication.class)
class PeriodServiceTest {

    private final Desk desk;
    private final TestClock clock;

    PeriodServiceTest(Http http, Facts facts, TestClock clock) {
        this.desk = new Desk(http, facts, "6101042007");
        this.clock = clock;
    }

    @Test
    void closeInTheirOrder() {
        clock.is("2026-11-05");
        desk.found("2026-11-01");
        var session = desk.open(desk.teller, "A", 0);
        var member = desk.member("2026-11-05", session, "A", 1);
        var account = desk.account(member, "voluntary");
        clock.is("2026-12-10");
        deposit(account, session, "2026-12-10", 2).expect(200);
        clock.is("2027-01-02");
        prepare("2026-12").expect(201);
        close("2026-12").expect(422, "earlier-month-open", "month");
        deposit(account, session, "2026-12-30", 3).expect(422, "month-closed", "on");
        reopen("2026-12").expect(200);
        deposit(account, session, "2026-12-30", 3).expect(200);

        prepare("2026-11").expect(201);
        close("2026-11").expect(200);
        close("2026-11").expect(422, "month-closed");
        prepare("2026-12").expect(200);
        close("2026-12").expect(200);

        var balance = desk.auditor
                .get(desk.path("/books/usp/trial-balance?month=2026-12"))
                .expect(200);
        assertThat(balance.at("/open").asBoolean()).isFalse();
        assertThat(desk.auditor.get(desk.path("/books/usp/periods")).json()).hasSize(2);
        desk.auditor.get(desk.path("/books/bank/periods")).expect(404, "not-found");
        desk.manager
                .post(desk.path("/books/usp/periods/2026-13/preparation"), Map.of())
                .expect(400, "bad-month", "month");
    }

    private Reply deposit(String account, String session, String on, long receipt) {
        return desk.deposit(
                desk.teller,
                account,
                Map.of("amountRupiah", 5_000, "on", on, "session", session, "device", "A", "receipt", receipt));
    }

    private Reply prepare(String month) {
        return desk.manager.post(desk.path("/books/usp/periods/" + month + "/preparation"), Map.of());
    }

    private Reply reopen(String month) {
        return desk.manager.post(
                desk.path("/books/usp/periods/" + month + "/reopening"), Map.of("reason", "satu slip belum masuk"));
    }

    private Reply close(String month) {
        return Desk.heard(() -> desk.board.post(desk.path("/books/usp/periods/" + month + "/closing"), Map.of()));
    }
}
