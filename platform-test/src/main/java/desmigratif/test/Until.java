package desmigratif.test;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a fact, not for a while: asks again and again, and gives up loudly. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Until() {}

    public static void holds(BooleanSupplier fact, String what) {
        holds(fact, what, PATIENCE);
    }

    public static void holds(BooleanSupplier fact, String what, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + patience + ": " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
