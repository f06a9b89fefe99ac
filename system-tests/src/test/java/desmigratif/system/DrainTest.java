package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The platform is killed in the middle of a phone's queue: the phone waits, and what it had sent is not sent twice. */
@OneAfterAnother
class DrainTest {

    private static final int DEPOSITS = 8;

    private final Shift shift = Shift.shared();

    @Test
    void booksEachOnceAndInOrderThoughThePlatformIsKilledWhileTheQueueDrains() {
        shift.hasNoNetwork();
        for (int i = 0; i < DEPOSITS; i++) {
            shift.phone.takes(shift.page, 1 + i % 3, 1_100 + i);
        }
        shift.phone.go(shift.page, "queue");

        shift.hasANetwork();
        shift.page.waitForResponse(
                it -> it.url().endsWith("/deposits") && it.status() == 200, () -> Phone.sendsNow(shift.page));
        shift.running.kill();
        assertThat(shift.page.locator("li[data-state=queued]").count()).isPositive();
        shift.running.start();

        shift.sends(DEPOSITS);
        shift.counter.members.forEach(it -> assertThat(shift.receiptsOf(it)).isSorted());
        assertThat(shift.counter.device().get("missing").asLong()).isZero();
        assertThat(shift.counter.device().get("broken").asLong()).isZero();
    }
}
