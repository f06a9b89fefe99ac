package desmigratif.cooperative.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Compares every village's book with the accounts, once a day: an alarm and the metric {@code books.wrong}. */
final class DailyCheckHandler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCheckHandler.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final LedgerHandler ledger;
    private final JournalHandler journal;
    private final AtomicLong wrong = new AtomicLong();
    private final Semaphore end = new Semaphore(0);
    private volatile @Nullable Thread checker;

    DailyCheckHandler(LedgerHandler ledger, JournalHandler journal, MeterRegistry meters) {
        this.ledger = ledger;
        this.journal = journal;
        meters.gauge("books.wrong", wrong);
    }

    /** How many villages' books are not what their accounts say; one where facts are still to be posted is left out. */
    long check() {
        long count = 0;
        for (var village : journal.villages()) {
            if (ledger.stillToPost(village) == 0 && !ledger.check(village).isRight()) {
                LOG.error("ALARM books of {} differ from the accounts: {}", village, ledger.check(village));
                count++;
            }
        }
        wrong.set(count);
        return count;
    }

    private void checkDaily() {
        try {
            while (!end.tryAcquire(DAY.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    check();
                } catch (RuntimeException e) {
                    LOG.warn("the books could not be checked: {}", e.toString());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        checker = Thread.ofVirtual().name("books-check").start(this::checkDaily);
    }

    @Override
    public void stop() {
        end.release();
        checker = null;
    }

    @Override
    public boolean isRunning() {
        return checker != null;
    }
}
