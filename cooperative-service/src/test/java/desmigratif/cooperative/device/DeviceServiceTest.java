package desmigratif.cooperative.device;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.TestClock;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Receipts given where there is no network: gaps, repeats, silence, lost devices, books of paper. */
@ServiceTest(CooperativeApplication.class)
class DeviceServiceTest {

    private static final String DAY = "2026-11-03";
    private static String session = "";
    private static String voluntary = "";

    private final Desk desk;
    private final TestClock clock;

    DeviceServiceTest(Http http, Facts facts, TestClock clock) {
        this.desk = new Desk(http, facts, "6101042011");
        this.clock = clock;
    }

    @BeforeEach
    void opens() {
        clock.is(DAY);
        if (session.isEmpty()) {
            desk.found("2026-11-01");
            session = desk.open(desk.teller, "hp-0001", 0);
            voluntary = desk.account(desk.member(DAY, session, "hp-0001", 1), "voluntary");
        }
    }

    @Test
    void namesAMissingNumberUntilItIsVoided() {
        deposit("buku-A", 251, 200);
        deposit("buku-A", 253, 200);
        assertThat(device("buku-A").at("/firstMissing/0").asLong()).isEqualTo(252);
        assertThat(device("buku-A").at("/missing").asLong()).isEqualTo(1);

        desk.teller
                .once()
                .post(desk.path("/devices/buku-A/voids"), Map.of("number", 252, "why", "spoilt"))
                .expect(200);

        assertThat(device("buku-A").at("/missing").asLong()).isZero();
        deposit("buku-A", 252, 422);
        assertThat(device("buku-A").at("/repeated").asLong()).isEqualTo(1);
    }

    @Test
    void isNotMadeKnownByWhatIsRefused() {
        desk.manager
                .once()
                .post(desk.path("/devices/hp-0099/voids"), Map.of("number", 0, "why", "spoilt"))
                .expect(422, "bad-receipt", "number");

        assertThat(desk.manager.get(desk.path("/devices")).expect(200).text()).doesNotContain("hp-0099");
    }

    @Test
    void doesNotMissWhatStillWaitsOnThePhone() {
        report("hp-0002", 20, 20, 100_000);
        assertThat(device("hp-0002").at("/missing").asLong()).isZero();

        report("hp-0002", 20, 0, 0);

        assertThat(device("hp-0002").at("/missing").asLong()).isEqualTo(20);
    }

    @Test
    void showsWhoHasBeenSilentForSeventyTwoHoursWithOpenReceipts() {
        report("hp-0003", 2, 2, 10_000);
        clock.is("2026-11-06");
        assertThat(device("hp-0003").at("/silent").asBoolean()).isFalse();

        clock.is("2026-11-07");

        assertThat(device("hp-0003").at("/silent").asBoolean()).isTrue();
        var tasks = desk.manager.get(desk.path("/tasks")).expect(200).json();
        assertThat(tasks.valueStream().map(it -> it.at("/code").asString())).contains("devices-silent");
    }

    @Test
    void takesReceiptsOfALostDeviceFromAManagerAlone() {
        var other = desk.open(desk.otherTeller, "hp-0004", 0);
        desk.teller
                .post(desk.path("/devices/hp-0004/closing"), Map.of("reason", "lost"))
                .expect(403);
        desk.manager
                .post(desk.path("/devices/hp-0004/closing"), Map.of("reason", "lost"))
                .expect(200);

        desk.deposit(desk.otherTeller, voluntary, body("hp-0004", 1, other)).expect(422, "series-closed", "device");
        desk.deposit(desk.manager, voluntary, body("hp-0004", 1, other)).expect(200);
    }

    @Test
    void keepsTheTillOpenWhileReceiptsAreNotSent() {
        var third = desk.open(desk.manager, "hp-0005", 0);
        report("hp-0005", 3, 3, 15_000);
        desk.close(desk.manager, third, 0, null).expect(422, "receipts-not-sent");

        report("hp-0005", 3, 0, 0);

        desk.close(desk.manager, third, 0, null).expect(200);
    }

    @Test
    void answersAWordWithTheLimitsAManagerHasSet() {
        var said = report("hp-0006", 0, 0, 0);
        assertThat(said.at("/receiptRupiah").asLong()).isEqualTo(200_000);
        desk.teller
                .put(desk.path("/devices/hp-0006/limits"), limits(1_000_000, 5_000_000))
                .expect(403);

        desk.manager
                .put(desk.path("/devices/hp-0006/limits"), limits(1_000_000, 5_000_000))
                .expect(200);

        assertThat(report("hp-0006", 0, 0, 0).at("/deviceRupiah").asLong()).isEqualTo(5_000_000);
    }

    @Test
    void refusesWhatIsAboveTheLimitsOnlyWhereThereWasNoNetwork() {
        var teller = desk.open(teller("three"), "hp-0007", 0);
        var large = body("hp-0007", 1, teller);
        large.put("amountRupiah", 200_001);
        unsent(large, 200_001, 200_001);
        desk.deposit(teller("three"), voluntary, large).expect(422, "limit-receipt", "amountRupiah");
        unsent(large, 1, 1);
        desk.deposit(teller("three"), voluntary, large).expect(422, "limit-receipt", "amountRupiah");
        large.put("amountRupiah", 200_000);
        unsent(large, 200_000, 3_000_001);
        desk.deposit(teller("three"), voluntary, large).expect(422, "limit-device", "amountRupiah");

        desk.manager
                .put(desk.path("/devices/hp-0007/limits"), limits(200_000, 3_000_001))
                .expect(200);

        desk.deposit(teller("three"), voluntary, large).expect(200);
        var inHand = body("hp-0007", 2, teller);
        inHand.put("amountRupiah", 900_000);
        desk.deposit(teller("three"), voluntary, inHand).expect(200);
    }

    @Test
    void showsWhereTheChainOfReceiptsIsBroken() {
        var on = desk.open(teller("four"), "hp-0008", 0);
        var first = sealed("hp-0008", 1, "", on, 1_000);
        var second = sealed("hp-0008", 2, sealOf(first), on, 1_000);
        var third = sealed("hp-0008", 3, sealOf(second), on, 1_000);
        var fourth = sealed("hp-0008", 4, sealOf(third), on, 1_000);
        for (var it : List.of(first, second, fourth)) {
            desk.deposit(teller("four"), voluntary, it).expect(200);
        }
        assertThat(device("hp-0008").at("/broken").asLong()).isZero();

        third.put("amountRupiah", 500);
        desk.deposit(teller("four"), voluntary, third).expect(200);
        desk.deposit(teller("four"), voluntary, sealed("hp-0008", 5, sealOf(third), on, 1_000))
                .expect(200);

        assertThat(device("hp-0008").at("/broken").asLong()).isEqualTo(2);
        assertThat(device("hp-0008").at("/firstBroken").toString()).isEqualTo("[3,5]");
        var tasks = desk.manager.get(desk.path("/tasks")).expect(200).json();
        assertThat(tasks.valueStream().map(it -> it.at("/code").asString())).contains("receipts-broken");
    }

    @Test
    void holdsOnToAReceiptThatWasEditedBeforeItWasSent() {
        var on = desk.open(teller("five"), "hp-0009", 0);
        var first = sealed("hp-0009", 1, "", on, 1_000);
        var second = sealed("hp-0009", 2, sealOf(first), on, 1_000);
        var edited = sealed("hp-0009", 1, "", on, 2_000);
        edited.put("link", Map.of("after", "", "seal", sealOf(edited), "was", List.of(sealOf(first))));

        desk.deposit(teller("five"), voluntary, edited).expect(200);
        desk.deposit(teller("five"), voluntary, second).expect(200);

        assertThat(device("hp-0009").at("/broken").asLong()).isZero();
        second.put("link", Map.of("after", "", "seal", "zz", "was", List.of()));
        desk.deposit(teller("five"), voluntary, second).expect(422, "bad-link", "link");
    }

    @Test
    void givesAPhoneWhatItTakesAlong() {
        var counter = desk.teller.get(desk.path("/counter")).expect(200).json();

        var siti = counter.at("/members/0");
        assertThat(counter.at("/licensed").asBoolean()).isTrue();
        assertThat(counter.at("/mandatory/0/rupiah").asLong()).isEqualTo(5_000);
        assertThat(siti.at("/name").asString()).isEqualTo("Siti Aminah");
        assertThat(siti.at("/mandatory/missingRupiah").asLong()).isEqualTo(5_000);
        assertThat(siti.at("/mandatory/forMonth").asString()).isEqualTo("2026-11");
        assertThat(siti.at("/balanceRupiah").asLong()).isGreaterThanOrEqualTo(50_000);
        assertThat(desk.manager
                        .get(desk.path("/counter"))
                        .json()
                        .at("/members/0/balanceRupiah")
                        .isNumber())
                .as("balances are for a teller's eyes")
                .isFalse();
        for (var role : List.of("officer", "mentor", "board", "auditor")) {
            desk.teller.as(role, desk.village).get(desk.path("/counter")).expect(403);
        }
    }

    private Http teller(String name) {
        return desk.teller.named("teller." + name);
    }

    private JsonNode report(String device, long last, long open, long rupiah) {
        var said = Map.of("lastNumber", last, "openReceipts", open, "openRupiah", rupiah);
        return desk.teller
                .post(desk.path("/devices/" + device + "/reports"), said)
                .expect(200)
                .json();
    }

    private JsonNode device(String name) {
        var all = desk.manager.get(desk.path("/devices")).expect(200).json();
        return all.valueStream()
                .filter(it -> it.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void deposit(String device, long receipt, int status) {
        desk.deposit(desk.teller, voluntary, body(device, receipt, session)).expect(status);
    }

    private static Map<String, Object> body(String device, long receipt, String session) {
        return new HashMap<>(
                Map.of("amountRupiah", 1_000, "on", DAY, "session", session, "device", device, "receipt", receipt));
    }

    private static void unsent(Map<String, Object> body, long receiptRupiah, long openRupiah) {
        body.put("offline", Map.of("receiptRupiah", receiptRupiah, "openRupiah", openRupiah));
    }

    private static Map<String, Object> sealed(String device, long receipt, String after, String session, long rupiah) {
        var body = body(device, receipt, session);
        body.put("amountRupiah", rupiah);
        var text = String.join("|", after, device, "" + receipt, voluntary, "" + rupiah, DAY, "self");
        body.put("link", Map.of("after", after, "seal", sha256(text), "was", List.of()));
        return body;
    }

    private static String sealOf(Map<String, Object> body) {
        return String.valueOf(((Map<?, ?>) Objects.requireNonNull(body.get("link"))).get("seal"));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> limits(long receipt, long device) {
        return Map.of("receiptRupiah", receipt, "deviceRupiah", device);
    }
}
