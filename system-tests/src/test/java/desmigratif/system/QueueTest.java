package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What waits on the phone: tried again, refused, put right, deleted, collected by the group, carried in a file. */
@OneAfterAnother
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QueueTest {

    private static final String DEPOSITS = "**/deposits";

    private final Shift shift = Shift.shared();

    @Test
    @Order(1)
    void triesAgainWhatPassesAndShowsWhatIsRefused() {
        var answers = new ArrayList<>(List.of(
                problem(503, "busy", ""),
                problem(409, "not-heard-yet", ""),
                problem(422, "session-closed", "Sesi ini sudah ditutup.")));
        var keys = new ArrayList<String>();
        shift.page.route(DEPOSITS, route -> {
            keys.add(route.request().headers().get("idempotency-key"));
            if (answers.isEmpty()) {
                route.resume();
            } else {
                route.fulfill(answers.removeFirst());
            }
        });
        shift.phone.takes(shift.page, 3, 6_000);
        shift.phone.go(shift.page, "queue");
        shift.page.waitForSelector("li[data-state=refused]");
        assertThat(shift.page.locator("li[data-state=refused]").innerText())
                .contains("Sesi ini sudah ditutup.", "Ditolak");
        assertThat(keys).hasSize(3);
        assertThat(Set.copyOf(keys)).hasSize(1);

        shift.page.locator("li[data-state=refused]").getByText("Perbaiki").click();
        shift.page.locator("#amount").fill("6500");
        Phone.press(shift.page, "Simpan perubahan");
        shift.phone.hasSentAll(shift.page);
        shift.page.unroute(DEPOSITS);

        assertThat(keys.get(3)).isNotEqualTo(keys.get(0));
        shift.assertBooked(1);
        assertThat(shift.counter.booked().stream()
                        .filter(it -> it.get("receipt").asLong() == shift.last)
                        .findFirst()
                        .orElseThrow()
                        .get("amountRupiah")
                        .asLong())
                .isEqualTo(6_500);
    }

    @Test
    @Order(2)
    void editsAndDeletesWhatNobodyHasSeenYet() {
        shift.hasNoNetwork();
        shift.phone.takes(shift.page, 1, 7_000);
        shift.phone.takes(shift.page, 2, 7_000);
        shift.phone.go(shift.page, "queue");
        shift.page.locator("li[data-state=queued]").nth(1).getByText("Hapus").click();
        shift.page.getByText("Salah ketik").click();
        shift.page.locator(".inner").getByText("Hapus").last().click();
        shift.page.waitForSelector("text=Dihapus.");

        shift.sends(1);
        shift.last++; // The number that was voided.
        assertThat(shift.counter.device().get("missing").asLong()).isZero();
    }

    @Test
    @Order(3)
    void doesNotCloseTheTillBeforeTheQueueIsEmpty() {
        shift.phone.go(shift.page, "till");
        assertThat(shift.page.getByText("Tutup kas").isVisible()).isTrue();
        shift.hasNoNetwork();
        shift.phone.takes(shift.page, 3, 8_000);
        shift.hasANetwork();
        shift.page.route(DEPOSITS, Route::abort);
        shift.phone.go(shift.page, "till");

        assertThat(shift.page.locator("main").innerText()).contains("Kas belum bisa ditutup");
        shift.page.unroute(DEPOSITS);
        shift.sends(1);
    }

    @Test
    @Order(4)
    void collectsAWholeMeetingInOneBatch() {
        shift.hasNoNetwork();
        shift.phone.go(shift.page, "collection");
        shift.page.getByText("Lele Uji").click();
        for (int i = 0; i < 2; i++) {
            shift.page.locator(".here input").nth(i).check();
            shift.page.locator(".money").nth(i).fill("9000");
        }
        Phone.press(shift.page, "Periksa");
        shift.page.locator("#counted").fill("17000");
        Phone.press(shift.page, "Terima semua");
        shift.page.waitForSelector("text=Hitungan berbeda");
        shift.page.locator("#counted").fill("18000");
        Phone.press(shift.page, "Terima semua");
        shift.page.waitForSelector("text=Kumpulan dicatat");

        shift.sends(2);
        assertThat(shift.page.getByText("Kehadiran kelompok").first().isVisible())
                .isTrue();
    }

    @Test
    @Order(5)
    void bringsItsQueueOnToAnotherPhoneInAFile() {
        shift.hasNoNetwork();
        shift.phone.takes(shift.page, 2, 12_000);
        shift.phone.go(shift.page, "queue");
        shift.page.locator("summary:has-text('Simpan antrean')").click();
        var file = shift.page
                .waitForDownload(() -> Phone.press(shift.page, "Simpan ke berkas"))
                .path();
        try (var other = new Phone(shift.running, "other", "")) {
            var elsewhere = other.on();
            other.signsIn(elsewhere, "teller.kongsi");
            other.go(elsewhere, "queue");
            elsewhere.locator("summary:has-text('Simpan antrean')").click();
            elsewhere.locator("#queue-file").setInputFiles(file);
            elsewhere.waitForSelector("text=1 dari 1 dimasukkan");
            other.hasSentAll(elsewhere);
        }

        shift.sends(1);
    }

    private static Route.FulfillOptions problem(int status, String code, String text) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setHeaders(Map.of("Retry-After", "1"))
                .setContentType("application/problem+json")
                .setBody("{\"code\":\"%s\",\"texts\":{\"id\":\"%s\"}}".formatted(code, text));
    }
}
