package desmigratif.kit.start;

import desmigratif.kit.Now;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The machine's clock, the only one that is read; to the millisecond, as stores keep it. */
final class MachineNow implements Now {

    private final @Nullable Instant still;

    MachineNow(@Nullable Instant still) {
        this.still = still;
    }

    @Override
    public Instant read() {
        return still == null ? heard() : still;
    }

    @Override
    public Instant heard() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
