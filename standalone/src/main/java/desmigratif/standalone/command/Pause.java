package desmigratif.standalone.command;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something another process does. */
final class Pause {

    private Pause() {}

    /** Whether it came true in time. */
    static boolean until(BooleanSupplier fact, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            shortly();
        }
        return true;
    }

    static void shortly() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
}
