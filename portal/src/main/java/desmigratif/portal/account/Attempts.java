package desmigratif.portal.account;

import java.time.Duration;
import java.time.Instant;

/**
 * Logins that were tried since the last one that succeeded. From the fifth on each costs a pause, twice as long as the one
 * before: guessing takes years, and whoever has forgotten waits minutes.
 *
 * @param failures how many
 * @param waitsUntil when the next one may be tried
 */
record Attempts(int failures, Instant waitsUntil) {

    static final Attempts NONE = new Attempts(0, Instant.EPOCH);

    private static final int FREE = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int LONGEST_DOUBLING = 5;

    boolean waits(Instant now) {
        return now.isBefore(waitsUntil);
    }

    /** With one more, counted before the password is looked at, so that many at once do not count as one. */
    Attempts another(Instant now) {
        var failed = failures + 1;
        if (failed <= FREE) {
            return new Attempts(failed, Instant.EPOCH);
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failed - FREE - 1, LONGEST_DOUBLING));
        return new Attempts(failed, now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }
}
