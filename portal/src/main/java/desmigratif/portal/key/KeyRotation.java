package desmigratif.portal.key;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every hour whether the signing key has grown old. */
class KeyRotation {

    private final SigningKeys keys;
    private final Duration after;

    KeyRotation(SigningKeys keys, Duration after) {
        this.keys = keys;
        this.after = after;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void look() {
        keys.rotateAfter(after);
    }
}
