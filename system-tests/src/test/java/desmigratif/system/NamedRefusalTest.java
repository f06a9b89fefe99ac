package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people get wrong every day: each is refused by its name, at its place, and nothing is booked. */
@AtTheWorkplace
class NamedRefusalTest {

    private final Workplace place = Workplace.kongsi();
    private final Village village = place.village();
    private final String account = place.account(0);
    private long before;

    @BeforeEach
    void look() {
        before = place.balance(account);
    }

    @AfterEach
    void nothingIsBooked() {
        assertThat(place.balance(account)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 422, amount-not-positive",
        "-5000, 422, amount-not-positive",
        "1000000000000001, 422, amount-too-large",
        "9223372036854775808, 400, number-too-large",
        "5000.5, 400, not-a-whole-number",
        "5e3, 400, not-a-whole-number",
        "\"Rp 5.000\", 400, wrong-type"
    })
    void anAmountThatIsNone(String amount, int status, String code) {
        var body = Caller.json(deposit()).replace("\"amountRupiah\":5000", "\"amountRupiah\":" + amount);

        refused(post("teller", "deposits", body), status, code, "amountRupiah");
    }

    @Test
    void moreThanThereIs() {
        var body = Map.of("amountRupiah", before + 1, "on", Village.TODAY, "session", village.whole(place.session()));

        refused(post("manajer", "withdrawals", Caller.json(body)), 422, "balance-too-low", "amountRupiah");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 422, date-in-future",
        "2026-10-30, 422, money-too-old",
        "2026-11-31, 400, bad-date",
        "30-11-2026, 400, bad-date"
    })
    void aDayThatCannotBe(String on, int status, String code) {
        refused(post("teller", "deposits", with("on", on)), status, code, "on");
    }

    @Test
    void aMonthThatIsClosed() {
        var october = village.cooperative("books/usp/periods/2026-10/preparation");
        village.as("manajer").patiently("POST", october, Map.of(), "october");

        refused(post("teller", "deposits", with("on", "2026-10-31")), 422, "month-closed", "on");
    }

    @Test
    void somethingThatIsNotAskedFor() {
        refused(post("teller", "deposits", with("amoutRupiah", 5_000)), 400, "unknown-field", "amoutRupiah");
    }

    @Test
    void aKeyThatWasUsedForSomethingElse() {
        var key = Village.made("key");
        village.takes(account, deposit(), key).expect(200);
        before += 5_000;

        var reply = village.as("teller")
                .post(path("deposits"), CooperativeMoney.with(deposit(), "amountRupiah", 6_000), key);

        refused(reply, 422, "key-reused", null);
    }

    @Test
    void aVillageThatIsNotTheirs() {
        var theirs = Workplace.cihonje().village().cooperative("savings/" + account + "/deposits");

        refused(village.as("teller").post(theirs, deposit(), Village.made("key")), 404, "not-found", null);
    }

    @ParameterizedTest
    @CsvSource({
        "610104520388000, nik-not-16-digits",
        "61010452038800011, nik-not-16-digits",
        "61010452O3880001, nik-not-16-digits",
        "6101043203880001, nik-date-impossible",
        "6101047203880001, nik-date-impossible",
        "6101042902870001, nik-date-impossible",
        "6101045203880000, nik-serial-zero",
        "0001045203880001, nik-area-impossible"
    })
    void aNikThatIsNone(String nik, String code) {
        var details = new HashMap<>(Village.details("Siti"));
        details.remove("nikReason");
        details.put("nik", nik);
        var path = village.registry("persons/" + Village.made("person"));

        refused(village.as("petugas").put(path, Map.of("details", details)), 422, code, "nik");
        village.as("petugas").get(path).expect(404);
    }

    private Map<String, Object> deposit() {
        return village.deposit(place.session(), 5_000);
    }

    private String with(String field, Object value) {
        return Caller.json(CooperativeMoney.with(deposit(), field, value));
    }

    private String path(String what) {
        return village.cooperative("savings/" + account + "/" + what);
    }

    private Caller.Reply post(String role, String what, String body) {
        return village.as(role).send("POST", path(what), body, Village.made("key"), "application/json");
    }

    private static void refused(Caller.Reply reply, int status, String code, @Nullable String field) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(
                        reply.body().path("field").isNull()
                                ? null
                                : reply.body().get("field").asString())
                .isEqualTo(field);
        assertThat(reply.body().get("texts").get("id").asString()).isNotBlank();
        assertThat(reply.body().get("texts").get("en").asString()).isNotBlank();
    }
}
