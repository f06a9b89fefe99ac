package desmigratif.test.jar;

import desmigratif.kit.Now;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A clock that somebody sets now and then; what pauses are measured by goes on. */
final class SetClock implements Now {

    private volatile Duration wrong = Duration.ZERO;

    void set(Duration wrong) {
        this.wrong = wrong;
    }

    @Override
    public Instant read() {
        return JarApplication.NOW;
    }

    @Override
    public Instant heard() {
        return Clock.systemUTC().instant().plus(wrong);
    }
}
