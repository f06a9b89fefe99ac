package desmigratif.kit.keep;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The pause after a lost race: longer each time, and never the same for two. */
final class Backoff {

    private static final int LONGEST_MILLIS = 64;

    private Backoff() {}

    static void pause(int tried) {
        int most = Math.min(LONGEST_MILLIS, 1 << Math.min(tried, 6));
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextInt(100, most * 1000 + 101)));
    }
}
