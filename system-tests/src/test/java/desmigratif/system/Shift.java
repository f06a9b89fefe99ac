package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A teller at work with one phone: the platform, her cooperative, what should stand in its books by now. */
final class Shift {

    private static @Nullable Shift shared;
    private static boolean failed;

    final Running running = Running.empty("offline");
    final Counter counter;
    final Phone phone;
    Page page;
    long last = 6;

    private Shift() {
        Browser.open().close(); // Loud where there is no browser.
        running.start();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        counter = new Counter(running);
        counter.hasAGroup("pendamping.kongsi");
        phone = new Phone(running, "teller", Counter.isTheDevice());
        page = phone.on();
        phone.signsIn(page, "teller.kongsi");
        phone.setsAPin(page);
        phone.go(page, "deposit");
        page.waitForFunction("() => navigator.serviceWorker.controller");
    }

    /** One for all tests that leave the queue as empty as they found it; its phone locks itself while others run. */
    static synchronized Shift shared() {
        if (failed) {
            throw new org.opentest4j.TestAbortedException("the shift could not be opened: see the first test");
        }
        if (shared == null) {
            failed = true;
            shared = new Shift();
            failed = false;
        }
        if (shared.page.locator("#pin").isVisible()) {
            Phone.enters(shared.page, Phone.PIN);
        }
        return shared;
    }

    void hasNoNetwork() {
        page.context().setOffline(true);
    }

    void hasANetwork() {
        page.context().setOffline(false);
    }

    /** With a network again, everything goes out: so many more deposits are booked. */
    void sends(int more) {
        hasANetwork();
        phone.hasSentAll(page);
        assertBooked(more);
    }

    /** Through the login and the lock. */
    void comesBack() {
        phone.signsIn(page, "teller.kongsi");
        Phone.enters(page, Phone.PIN);
        page.waitForSelector("body[data-ready]");
    }

    void leaves() {
        page.locator(".who summary").click();
        Phone.press(page, "Keluar");
        page.waitForSelector("#username");
    }

    /** So many more deposits stand in the books, each under the next number, none twice. */
    void assertBooked(int more) {
        last += more;
        var receipts = counter.receipts();
        assertThat(receipts).doesNotHaveDuplicates().allMatch(it -> it <= last);
        assertThat(receipts)
                .containsAll(
                        LongStream.rangeClosed(last - more + 1, last).boxed().toList());
    }

    /** This counter's receipts on a member's voluntary savings, in the order in which they were booked. */
    List<Long> receiptsOf(String member) {
        return counter.lines(member, "voluntary").stream()
                .filter(it -> it.path("device").asString("").equals(Counter.DEVICE))
                .map(it -> it.get("receipt").asLong())
                .toList();
    }
}
