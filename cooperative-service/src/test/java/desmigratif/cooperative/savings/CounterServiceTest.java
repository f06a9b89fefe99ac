package desmigratif.cooperative.savings;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money over the counter, as a client sees it: keys, repeats, bad input, who may see what. */
@ServiceTest(CooperativeApplication.class)
class CounterServiceTest {

    private static final String DAY = "2026-11-03";
    private static Counter counter = new Counter();

    /** One cooperative for all of these: each test has an account and receipts of its own. */
    private static final class Counter {
        private String session = "";
        private String member = "";
        private String voluntary = "";
        private long receipt;
    }

    private final Http http;
    private final Desk desk;
    private final TestClock clock;

    CounterServiceTest(Http http, Facts facts, TestClock clock) {
        this.http = http;
        this.desk = new Desk(http, facts, "6101042013");
        this.clock = clock;
    }

    @BeforeEach
    void opens() {
        clock.is(DAY);
        if (counter.session.isEmpty()) {
            desk.found("2026-11-01");
            counter.session = desk.open(desk.teller, "A", 0);
            counter.member = desk.member(DAY, counter.session, "A", ++counter.receipt);
            counter.voluntary = desk.account(counter.member, "voluntary");
        }
    }

    @Test
    void answersARepeatAsTheFirstTime() {
        var key = desk.teller.once();
        var body = deposit(7_000);

        var first = key.post(path("/deposits"), body).expect(200);
        desk.deposit(desk.teller, counter.voluntary, deposit(1_000)).expect(200);
        var again = key.post(path("/deposits"), body).expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        var other = new HashMap<>(body);
        other.put("amountRupiah", 8_000);
        key.post(path("/deposits"), other).expect(422, "key-reused");
    }

    @Test
    void doesNotBurnTheKeyOnWhatIsNoAmount() {
        var key = desk.teller.once();
        var body = new HashMap<>(deposit(0));
        key.post(path("/deposits"), body).expect(422, "amount-not-positive", "amountRupiah");

        body.put("amountRupiah", 2_000);

        key.post(path("/deposits"), body).expect(200);
    }

    @Test
    void refusesALateRepeatOfARefusedWithdrawal() {
        var key = desk.teller.once();
        var body = Map.of("amountRupiah", balance() + 1_000, "on", DAY, "session", counter.session);

        key.post(path("/withdrawals"), body).expect(422, "balance-too-low");
        desk.deposit(desk.teller, counter.voluntary, deposit(5_000)).expect(200);

        key.post(path("/withdrawals"), body).expect(422, "balance-too-low");
    }

    @Test
    void booksOneOfManyAtOnceUnderOneKey() {
        var before = balance();
        var key = desk.teller.once();
        var body = deposit(3_000);

        var replies = IntStream.range(0, 20)
                .mapToObj(it -> CompletableFuture.supplyAsync(() -> key.post(path("/deposits"), body)))
                .toList();

        assertThat(replies.stream().map(CompletableFuture::join).map(Reply::status))
                .containsOnly(200);
        assertThat(balance()).isEqualTo(before + 3_000);
    }

    @Test
    void booksAllOfManyAtOnceUnderTheirOwn() {
        var before = balance();
        var bodies = IntStream.range(0, 20).mapToObj(it -> deposit(1_000)).toList();

        var replies = bodies.stream()
                .map(it -> CompletableFuture.supplyAsync(() -> desk.deposit(desk.teller, counter.voluntary, it)))
                .toList();

        replies.forEach(it -> it.join().expect(200));
        assertThat(balance()).isEqualTo(before + 20_000);
    }

    @ParameterizedTest
    @CsvSource({
        "amountRupiah, 0, 422, amount-not-positive",
        "amountRupiah, -5000, 422, amount-not-positive",
        "amountRupiah, 1000000000000001, 422, amount-too-large",
        "amountRupiah, 5000.5, 400, not-a-whole-number",
        "receipt, 0, 422, bad-receipt",
        "on, \"2026-11-04\", 422, date-in-future",
        "on, \"2026-10-03\", 422, money-too-old",
        "on, \"3-11-2026\", 400, bad-date",
        "handedInBy, \"child\", 400, unknown-code",
        "device, \"B\", 422, device-of-another",
        "session, \"6101042013/session-0197c0de-0000-7000-8000-000000000001\", 422, session-unknown",
        "session, \"6101042014/session-0197c0de-0000-7000-8000-000000000001\", 422, bad-id",
        "openingBatch, \"start\", 422, manager-only"
    })
    void refusesBadInputWithItsField(String field, String json, int status, String code) {
        var before = balance();
        var body = new HashMap<>(deposit(5_000));
        body.remove(field);
        var text =
                new String(new desmigratif.kit.json.CommandJson().write(body), java.nio.charset.StandardCharsets.UTF_8);

        desk.teller
                .once()
                .post(path("/deposits"), text.substring(0, text.length() - 1) + ",\"" + field + "\":" + json + "}")
                .expect(status, code, field);

        assertThat(balance()).isEqualTo(before);
    }

    @Test
    void refusesWhatItDoesNotKnowAndMoneyWithoutAKey() {
        var body = new HashMap<>(deposit(5_000));
        body.put("colour", "red");

        desk.teller.once().post(path("/deposits"), body).expect(400, "unknown-field", "colour");
        desk.teller.post(path("/deposits"), deposit(5_000)).expect(400, "key-required");
    }

    @Test
    void showsABalanceToThoseWhoMayAlone() {
        var other = http.as("teller", "3302152003");

        other.get(path("")).expect(404, "not-found");
        desk.teller
                .get(desk.path("/savings/savings-0197c0de-0000-7000-8000-000000000009"))
                .expect(404, "not-found");
        for (var role : List.of("officer", "mentor", "tutor", "head", "member", "operator")) {
            http.as(role, desk.village).get(path("")).expect(403, "not-allowed");
        }
        http.as("district", "6101").get(path("")).expect(403, "not-allowed");
        desk.auditor.get(path("")).expect(200);
    }

    @Test
    void showsAMemberHerOwnAndNobodyElses() {
        var herself = http.as("member", desk.village).claiming("member", desk.whole(counter.member));
        var another = http.as("member", desk.village).claiming("member", desk.whole(Desk.id("member")));

        assertThat(herself.get(desk.path("/mine/savings")).expect(200).json()).hasSize(4);
        herself.get(desk.path("/mine/savings/" + counter.voluntary + "/statement"))
                .expect(200);
        another.get(desk.path("/mine/savings/" + counter.voluntary + "/statement"))
                .expect(404, "not-found");
        assertThat(another.get(desk.path("/mine/savings")).expect(200).json()).isEmpty();
    }

    @Test
    void proposesTheOldestMonthThenVoluntarySavings() {
        var next = desk.teller
                .get(desk.path("/members/" + counter.member + "/next-deposit?amountRupiah=20000"))
                .expect(200);

        assertThat(next.at("/forMonth").asString()).isEqualTo("2026-11");
        assertThat(next.at("/parts/0/product").asString()).isEqualTo("mandatory");
        assertThat(next.at("/parts/0/amountRupiah").asLong()).isEqualTo(5_000);
        assertThat(next.at("/parts/1/product").asString()).isEqualTo("voluntary");
        assertThat(next.at("/parts/1/amountRupiah").asLong()).isEqualTo(15_000);
    }

    @Test
    void listsWhoHasNotPaid() {
        var unpaid = desk.teller.get(desk.path("/unpaid")).expect(200);

        assertThat(unpaid.at("/members").asLong()).isEqualTo(1);
        assertThat(unpaid.at("/unpaid").asLong()).isEqualTo(1);
        assertThat(unpaid.at("/items/0/monthsOwed").asLong()).isEqualTo(1);
        assertThat(unpaid.at("/items/0/owedRupiah").asLong()).isEqualTo(5_000);
    }

    @Test
    void tellsThatAReceiptIsMissing() {
        counter.receipt += 2;
        desk.deposit(desk.teller, counter.voluntary, deposit(1_000)).expect(200);

        var tasks = desk.manager.get(desk.path("/tasks")).expect(200).json();

        var missing = tasks.valueStream()
                .filter(it -> it.at("/code").asString().equals("receipts-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.at("/count").asLong()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void takesAnOldDateFromAManagerUnderAnOpeningBatch() {
        var old = new HashMap<>(deposit(4_000));
        old.put("on", DAY);
        old.put("openingBatch", "pembukuan-2025");

        desk.deposit(desk.manager, counter.voluntary, old).expect(200);
    }

    private long balance() {
        return desk.auditor.get(path("")).expect(200).at("/balanceRupiah").asLong();
    }

    private String path(String rest) {
        return desk.path("/savings/" + counter.voluntary + rest);
    }

    private static Map<String, Object> deposit(long rupiah) {
        synchronized (counter) {
            return Map.of(
                    "amountRupiah",
                    rupiah,
                    "on",
                    DAY,
                    "session",
                    counter.session,
                    "device",
                    "A",
                    "receipt",
                    ++counter.receipt,
                    "handedInBy",
                    "self");
        }
    }
}
