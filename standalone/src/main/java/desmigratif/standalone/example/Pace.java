package desmigratif.standalone.example;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long to hold off before asking again: a little longer each time, until it has gone on for too long. */
final class Pace {

    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMillis(800);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private long begun = System.nanoTime();
    private long next = FIRST.toNanos();

    /** Something has moved: patience begins anew. */
    void renew() {
        begun = System.nanoTime();
    }

    /** Holds off; false when patience is at its end. */
    boolean holdOff() {
        if (System.nanoTime() - begun > PATIENCE.toNanos()
                || Thread.currentThread().isInterrupted()) {
            return false;
        }
        LockSupport.parkNanos(next / 2 + ThreadLocalRandom.current().nextLong(next));
        next = Math.min(next * 2, LONGEST.toNanos());
        return true;
    }
}
