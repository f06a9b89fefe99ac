package desmigratif.system;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The commands of the cooperative that move money. */
final class CooperativeMoney {

    private static final String VILLAGES = "POST /api/cooperative/v1/villages/{village}/";
    private static final long SMALL = 1_000;

    private final Workplace place;
    private final Village village;
    private final AtomicInteger turn = new AtomicInteger();

    private CooperativeMoney(Workplace place) {
        this.place = place;
        this.village = place.village();
    }

    /** What is known of each, by the name its operation has in OpenAPI. */
    static Map<String, MoneyCommand> of(Workplace place) {
        var money = new CooperativeMoney(place);
        return Map.of(
                VILLAGES + "savings/{savings}/deposits", money.new Deposit(),
                VILLAGES + "savings/{savings}/withdrawals", money.new Withdrawal(),
                VILLAGES + "savings/{savings}/reversals", money.new SavingsReversal(),
                VILLAGES + "loans/{loan}/payout", money.new Payout(),
                VILLAGES + "loans/{loan}/repayments", money.new Repayment(),
                VILLAGES + "loans/{loan}/reversals", money.new LoanReversal(),
                VILLAGES + "sessions/{session}/closing", money.new Closing());
    }

    private MoneyCommand.Sent ofAccount(
            String role, String account, String what, Map<String, Object> body, Map<String, Object> other) {
        var thing = village.cooperative("savings/" + account);
        return new MoneyCommand.Sent(role, thing + "/" + what, body, other, thing, "teller");
    }

    private MoneyCommand.Sent ofLoan(
            String role, String loan, String what, Map<String, Object> body, @Nullable Map<String, Object> other) {
        var thing = village.cooperative("loans/" + loan);
        return new MoneyCommand.Sent(role, thing + "/" + what, body, other, thing, "teller");
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> reversal(String fact) {
        return Map.of("fact", fact, "reason", "Salah ketik jumlah", "takeClaim", false);
    }

    private final class Deposit implements MoneyCommand {

        @Override
        public Sent accepted() {
            var body = village.deposit(place.session(), SMALL);
            return ofAccount(
                    "teller",
                    place.account(turn.getAndIncrement()),
                    "deposits",
                    body,
                    with(body, "amountRupiah", 2_000));
        }

        /** The month after the oldest one that is not paid: it is December's turn once November is paid. */
        @Override
        public Refused refused() {
            var account = village.account(place.member(turn.getAndIncrement()), "mandatory");
            var next = paidThrough(account).plusMonths(2);
            var body = with(village.deposit(place.session(), 5_000), "forMonth", next.toString());
            return new Refused(
                    ofAccount("teller", account, "deposits", body, with(body, "amountRupiah", 10_000)),
                    "older-month-unpaid",
                    () -> place.takes(account, 5_000));
        }

        private java.time.YearMonth paidThrough(String account) {
            var seen = village.as("teller")
                    .get(village.cooperative("savings/" + account))
                    .expect(200);
            return java.time.YearMonth.parse(seen.body().get("paidThrough").asString());
        }
    }

    private final class Withdrawal implements MoneyCommand {

        @Override
        public Sent accepted() {
            var account = place.account(turn.getAndIncrement());
            place.takes(account, 10 * SMALL);
            return withdrawal(account, SMALL);
        }

        @Override
        public Refused refused() {
            var account = place.account(turn.getAndIncrement());
            var sent = withdrawal(account, place.balance(account) + SMALL);
            return new Refused(sent, "balance-too-low", () -> place.takes(account, 10 * SMALL));
        }

        /** By the manager, who has no limit. */
        private Sent withdrawal(String account, long rupiah) {
            Map<String, Object> body =
                    Map.of("amountRupiah", rupiah, "on", Village.TODAY, "session", village.whole(place.session()));
            return ofAccount("manajer", account, "withdrawals", body, with(body, "amountRupiah", rupiah + 1));
        }
    }

    private final class SavingsReversal implements MoneyCommand {

        @Override
        public Sent accepted() {
            var account = place.account(turn.getAndIncrement());
            return reversing(account, place.takes(account, SMALL));
        }

        /** What was paid in is no longer there, and no claim is taken. */
        @Override
        public Refused refused() {
            var account = place.account(turn.getAndIncrement());
            var fact = place.takes(account, SMALL);
            var all = Map.of(
                    "amountRupiah", place.balance(account),
                    "on", Village.TODAY,
                    "session", village.whole(place.session()));
            village.as("manajer")
                    .patiently(
                            "POST",
                            village.cooperative("savings/" + account + "/withdrawals"),
                            all,
                            Village.made("key"))
                    .expect(200);
            return new Refused(reversing(account, fact), "balance-too-low", () -> place.takes(account, SMALL));
        }

        private Sent reversing(String account, String fact) {
            var body = reversal(fact);
            return ofAccount("manajer", account, "reversals", body, with(body, "reason", "Salah orang"));
        }
    }

    private final class Payout implements MoneyCommand {

        @Override
        public Sent accepted() {
            var loan = place.appraisedLoan(turn.getAndIncrement());
            place.approves(loan);
            return paying(loan);
        }

        @Override
        public Refused refused() {
            var loan = place.appraisedLoan(turn.getAndIncrement());
            return new Refused(paying(loan), "not-approved", () -> place.approves(loan));
        }

        private Sent paying(String loan) {
            return ofLoan("teller", loan, "payout", place.payout(), with(place.payout(), "on", "2026-11-29"));
        }
    }

    private final class Repayment implements MoneyCommand {

        @Override
        public Sent accepted() {
            return repaying(place.paidOutLoan(turn.getAndIncrement()));
        }

        @Override
        public Refused refused() {
            var loan = place.appraisedLoan(turn.getAndIncrement());
            place.approves(loan);
            return new Refused(repaying(loan), "not-paid-out", () -> place.paysOut(loan));
        }

        private Sent repaying(String loan) {
            Map<String, Object> body = with(place.payout(), "amountRupiah", 100);
            return ofLoan("teller", loan, "repayments", body, with(body, "amountRupiah", 200));
        }
    }

    private final class LoanReversal implements MoneyCommand {

        @Override
        public Sent accepted() {
            var loan = place.paidOutLoan(turn.getAndIncrement());
            return reversing(loan, repaid(loan));
        }

        /** Of two repayments the later goes first. */
        @Override
        public Refused refused() {
            var loan = place.paidOutLoan(turn.getAndIncrement());
            var first = repaid(loan);
            var second = repaid(loan);
            return new Refused(reversing(loan, first), "not-the-last", () -> {
                var sent = reversing(loan, second);
                village.as(sent.role())
                        .post(sent.path(), sent.body(), Village.made("key"))
                        .expect(200);
            });
        }

        private String repaid(String loan) {
            village.as("teller")
                    .patiently(
                            "POST",
                            village.cooperative("loans/" + loan + "/repayments"),
                            with(place.payout(), "amountRupiah", 100),
                            Village.made("key"))
                    .expect(200);
            return place.lastFact(village.cooperative("loans/" + loan + "/timeline"), "", "factId");
        }

        private Sent reversing(String loan, String fact) {
            Map<String, Object> body = Map.of("fact", fact, "reason", "Salah ketik jumlah");
            return ofLoan("manajer", loan, "reversals", body, with(body, "reason", "Salah orang"));
        }
    }

    /** The manager's drawer: the teller's is in use. */
    private final class Closing implements MoneyCommand {

        private String open = "";

        @Override
        public Sent accepted() {
            opens();
            return closing(SMALL);
        }

        /** More was counted than should be there, until the rest comes in. */
        @Override
        public Refused refused() {
            opens();
            return new Refused(closing(2 * SMALL), "reason-missing", () -> {
                Map<String, Object> body = with(village.deposit(open, SMALL), "device", "loket-manajer");
                village.as("manajer")
                        .patiently(
                                "POST",
                                village.cooperative("savings/" + place.account(0) + "/deposits"),
                                body,
                                Village.made("key"))
                        .expect(200);
                close(Map.of("countedRupiah", SMALL)).expect(422);
            });
        }

        /** Nobody has two drawers; and one is counted once all that went through it is heard: until then, "not yet". */
        private void opens() {
            if (!open.isEmpty()) {
                close(Map.of("countedRupiah", SMALL, "reason", "Ganti laci"));
            }
            open = village.opensTheTill("manajer", SMALL);
            close(Map.of("countedRupiah", 7)).expect(422);
        }

        private Caller.Reply close(Map<String, Object> counted) {
            return village.as("manajer").patiently("POST", closing(0).path(), counted, Village.made("key"));
        }

        private Sent closing(long counted) {
            var thing = village.cooperative("sessions/" + open);
            return new Sent(
                    "manajer",
                    thing + "/closing",
                    Map.of("countedRupiah", counted),
                    Map.of("countedRupiah", counted + 1),
                    thing,
                    "teller");
        }
    }
}
