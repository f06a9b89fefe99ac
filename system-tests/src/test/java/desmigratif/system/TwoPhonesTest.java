package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A teller and a manager, each with a phone: both take money, one puts right what the other asks for. */
@OneAfterAnother
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPhonesTest {

    private static final String SEAL = "a".repeat(64);

    private final Shift shift = Shift.shared();
    private final Phone other = new Phone(shift.running, "manager", "");
    private final Page manager = other.on();

    @AfterAll
    void close() {
        other.close();
    }

    @Test
    @Order(1)
    void bothBookWhatOneMemberHandsInWithoutANetworkAlsoInATillOpenedWithoutOne() {
        other.signsIn(manager, "manajer.kongsi");
        other.setsAPin(manager);
        other.go(manager, "deposit");
        manager.waitForFunction("() => navigator.serviceWorker.controller");
        manager.context().setOffline(true);
        shift.hasNoNetwork();
        other.opensTheTill(manager);
        assertThat(other.takes(manager, 1, 13_000)).contains("SEMENTARA");
        shift.phone.takes(shift.page, 1, 14_000);
        other.go(manager, "till");
        assertThat(manager.locator("main").innerText()).contains("Kas belum bisa ditutup");

        manager.context().setOffline(false);
        other.hasSentAll(manager);
        assertThat(manager.locator("li[data-state=refused]").count()).isZero();

        shift.sends(1);
        var lines = shift.counter.lines(shift.counter.members.getFirst(), "voluntary");
        assertThat(lines)
                .anyMatch(it -> is(it, 13_000, 1, it.get("device").asString()))
                .anyMatch(it -> is(it, 14_000, shift.last, Counter.DEVICE));
    }

    @Test
    @Order(2)
    void takesBackWhatATellerAskedForOnceAManagerAgrees() {
        var member = shift.counter.members.get(1);
        shift.phone.takes(shift.page, 2, 15_000);
        shift.sends(1);
        shift.phone.go(shift.page, "reverse/" + member);
        var line = shift.page.locator("li[data-receipt='" + shift.last + "']");
        line.getByText("Batalkan & ganti").click();
        shift.page.locator("#reason").fill("salah jumlah");
        Phone.press(shift.page, "Minta manajer membatalkan");
        line.getByText("Menunggu manajer").waitFor();

        other.go(manager, "today");
        manager.getByText("Pembatalan setoran menunggu Anda").waitFor();
        other.go(manager, "reverse");
        assertThat(manager.locator("main").innerText()).contains("Rp15.000", "salah jumlah");
        manager.locator(".actions button").first().click();
        Phone.press(manager, "Setujui dan batalkan");
        manager.waitForSelector("text=Dibatalkan. Teller");

        shift.phone.go(shift.page, "reverse/" + member);
        line.getByText("Terima yang benar").click();
        shift.page.waitForSelector("#amount");
        assertThat(shift.page.locator("#amount").inputValue()).isEqualTo("15000");
    }

    @Test
    @Order(3)
    void showsAManagerWhatIsWrongWithADevice() {
        says("hp-hilang", 9, 4, 20_000);
        cancels(1, SEAL, "").expect(200);
        cancels(2, SEAL, SEAL.replace('a', 'b')).expect(200);
        cancels(2, SEAL, SEAL).expect(422);
        cancels(5, SEAL, SEAL).expect(200);

        other.go(manager, "devices");
        var card = manager.locator(".card-box:has(h2:text-is('hp-hilang'))");
        assertThat(card.innerText())
                .contains("Diam lebih dari 72 jam", "4 · Rp20.000")
                .contains("Nomor hilang", "2: 3, 4")
                .contains("Nomor berulang")
                .contains("Rantai putus", "No. 2");
    }

    @Test
    @Order(4)
    void setsTheLimitsOfADevice() {
        says("hp-batas", 1, 0, 0);
        other.go(manager, "devices");
        var card = manager.locator(".card-box:has(h2:text-is('hp-batas'))");
        card.getByText("Ubah batas").click();
        manager.locator("#receiptRupiah").fill("250.000");
        Phone.press(manager, "Simpan");
        card.getByText("Rp250.000 · Rp3.000.000").waitFor();

        assertThat(says("hp-batas", 1, 0, 0).get("receiptRupiah").asLong()).isEqualTo(250_000);
    }

    private static boolean is(JsonNode line, long rupiah, long receipt, String device) {
        return line.get("amountRupiah").asLong() == rupiah
                && line.path("receipt").asLong() == receipt
                && line.path("device").asString("").equals(device);
    }

    /** What a device says of itself, four days ago. */
    private JsonNode says(String device, long last, long open, long rupiah) {
        var said = Map.<String, Object>of("lastNumber", last, "openReceipts", open, "openRupiah", rupiah);
        var then = Map.of("Happened-At", "2026-11-26T03:00:00Z");
        return shift.counter
                .village
                .as("teller")
                .send("POST", devices(device + "/reports"), said, then)
                .expect(200)
                .body();
    }

    private Caller.Reply cancels(long number, String seal, String after) {
        var body = Map.of(
                "number", number, "why", "spoilt", "link", Map.of("after", after, "seal", seal, "was", List.of()));
        return shift.counter.village.as("teller").post(devices("hp-hilang/voids"), body, Village.made("key"));
    }

    private String devices(String rest) {
        return shift.counter.village.cooperative("devices/" + rest);
    }
}
