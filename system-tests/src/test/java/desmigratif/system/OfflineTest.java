package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A teller's phone on a bad network: whatever happens to browser, answers, tabs and login, each deposit is booked once. */
@OneAfterAnother
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfflineTest {

    private static final String DEPOSITS = "**/deposits";

    private final Shift shift = Shift.shared();

    @Test
    @Order(1)
    void booksTwentyOnceAndInOrderThoughTheBrowserIsKilled() {
        shift.hasNoNetwork();
        for (int i = 0; i < 20; i++) {
            var said = shift.phone.takes(shift.page, 1 + i % 3, 1_000 + i);
            assertThat(said).contains("SEMENTARA").doesNotContain("Saldo");
        }
        shift.phone.dies();

        shift.page = shift.phone.on();
        shift.hasNoNetwork();
        shift.phone.comesBack(shift.page);
        shift.phone.go(shift.page, "queue");
        assertThat(shift.page.locator("li[data-state=queued]").count()).isEqualTo(20);
        assertThat(shift.counter.receipts()).allMatch(it -> it <= shift.last);

        shift.page.context().clearCookies(); // Chromium writes them down every 30 s: after a kill they may be gone.
        shift.hasANetwork();
        shift.comesBack();
        shift.sends(20);

        shift.counter.members.forEach(it -> assertThat(shift.receiptsOf(it)).isSorted());
    }

    @Test
    @Order(2)
    void booksOnceThoughEveryThirdAnswerIsLost() {
        var asked = new AtomicInteger();
        shift.page.route(DEPOSITS, route -> {
            if (asked.incrementAndGet() % 3 == 0) {
                route.fetch(); // It is booked; the phone never hears of it.
                route.abort();
            } else {
                route.resume();
            }
        });
        for (int i = 0; i < 9; i++) {
            shift.phone.takes(shift.page, 1 + i % 3, 2_000);
        }
        shift.sends(9);
        shift.page.unroute(DEPOSITS);

        assertThat(asked.get()).isGreaterThan(9);
    }

    @Test
    @Order(3)
    void sendsFromOneTabOnly() {
        shift.hasNoNetwork();
        shift.phone.takes(shift.page, 1, 3_000);
        shift.phone.takes(shift.page, 2, 3_000);
        var keys = new ArrayList<String>();
        shift.page.context().onRequest(it -> {
            if (it.url().endsWith("/deposits")) {
                keys.add(it.headers().get("idempotency-key"));
            }
        });
        shift.hasANetwork();
        var second = shift.page.context().newPage();
        second.navigate(shift.running.address() + "/#/queue");
        second.waitForSelector("body[data-ready]"); // No PIN: the first tab hands over the key.
        Phone.press(shift.page, "Setoran berikutnya");
        shift.phone.hasSentAll(second);
        second.close();

        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
        shift.assertBooked(2);
    }

    @Test
    @Order(4)
    void waitsForItsOwnerWhenAnotherUsesThePhone() {
        shift.page.route(DEPOSITS, Route::abort);
        shift.phone.takes(shift.page, 1, 4_000);
        shift.leaves();
        shift.page.unroute(DEPOSITS);

        shift.phone.signsIn(shift.page, "manajer.kongsi");
        shift.phone.go(shift.page, "queue");
        assertThat(shift.page.locator("main").innerText()).contains("1 milik pengguna lain");
        assertThat(shift.page.locator("li[data-state=queued]").count()).isZero();
        assertThat(shift.page.content()).doesNotContain("Anggota A");
        shift.assertBooked(0);
        shift.leaves();

        shift.comesBack();
        shift.sends(1);
    }

    @Test
    @Order(5)
    void waitsForTheLoginThatIsOverWhileItSends() {
        shift.hasNoNetwork();
        shift.phone.takes(shift.page, 2, 5_000);
        shift.phone.takes(shift.page, 3, 5_000);
        shift.page.route(DEPOSITS, route -> {
            route.fulfill(new Route.FulfillOptions().setResponse(route.fetch()));
            shift.page.context().clearCookies();
        });
        shift.hasANetwork();
        shift.phone.go(shift.page, "queue");
        Phone.sendsNow(shift.page);
        shift.page.waitForSelector("text=Masuk lagi");
        shift.page.unroute(DEPOSITS);
        assertThat(shift.page.locator("li[data-state=queued]").count()).isEqualTo(1);
        shift.assertBooked(1);

        shift.comesBack();

        shift.sends(1);
    }

    @Test
    @Order(6)
    void opensWithThePinAloneWhereThereIsNoNetwork() {
        shift.hasNoNetwork();
        shift.page.reload();
        Phone.enters(shift.page, "000001");
        shift.page.waitForSelector("text=PIN salah.");
        assertThat(shift.page.content()).doesNotContain("Anggota A");

        Phone.enters(shift.page, Phone.PIN);
        shift.page.waitForSelector("body[data-ready]");
        shift.phone.go(shift.page, "unpaid");

        assertThat(shift.page.locator("main").innerText()).contains("per 30 Nov 2026");
        shift.hasANetwork();
    }

    @Test
    @Order(7)
    void takesTheDayFromThePlatformWhateverThePhoneSays() {
        shift.page.addInitScript(
                "const now = Date.now; const Real = Date; const day = 86400000; globalThis.Date = class extends Real {"
                        + " constructor(...it) { it.length ? super(...it) : super(now() + day); } static now() { return"
                        + " now() + day; } };");
        shift.phone.comesBack(shift.page);
        shift.phone.takes(shift.page, 1, 11_000);

        shift.sends(1);
        assertThat(shift.counter.booked())
                .allMatch(it -> it.get("on").asString().equals(Village.TODAY));
    }
}
