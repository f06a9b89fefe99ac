package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Until;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The platform is killed in the middle of a phone's queue: the phone waits, and what it had sent is not sent twice. */
class DrainTest {

    private static final int DEPOSITS = 12;

    @Test
    void booksEachOnceThoughThePlatformIsKilledWhileTheQueueDrains() {
        Browser.open().close();
        var running = Running.empty("drain");
        running.start();
        try (running;
                var phone = new Phone(running, "drain", Counter.isTheDevice())) {
            var counter = new Counter(running);
            var page = phone.on();
            phone.signsIn(page, "teller.kongsi");
            phone.setsAPin(page);
            phone.go(page, "deposit");
            page.waitForFunction("() => navigator.serviceWorker.controller");
            page.context().setOffline(true);
            for (int i = 0; i < DEPOSITS; i++) {
                phone.takes(page, 1 + i % 3, 1_000 + i);
            }
            phone.go(page, "queue");

            page.context().setOffline(false);
            page.waitForResponse(
                    it -> it.url().endsWith("/deposits") && it.status() == 200, () -> Phone.sendsNow(page));
            running.kill();
            running.start();
            phone.hasSentAll(page);

            Until.holds(() -> counter.receipts().size() == DEPOSITS, "all are booked", Duration.ofMinutes(2));
            assertThat(counter.receipts())
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(7, 6 + DEPOSITS).boxed().toList());
        }
    }
}
