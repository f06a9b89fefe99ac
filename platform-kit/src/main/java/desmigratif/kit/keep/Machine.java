package desmigratif.kit.keep;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What keeping takes from the machine it runs on, as a port: names for facts, turns of writers, pauses, bounds. */
public interface Machine {

    /** A new fact's own id (UUIDv7). */
    String newId();

    /** Writers of one thing queue up here before they race in the store: a busy account stays fast. */
    <T extends @Nullable Object> T alone(String id, Supplier<T> what);

    /** The pause after a lost race: longer each time, and never the same for two. */
    void pause(int tried);

    /** Facts a document may hold untold. */
    default int mostUntold() {
        return 200;
    }

    /**
     * Receipts a document keeps at least, and beyond them those of what is not told yet, so that none leaves before it
     * stands in history. A busy account is read and written whole by every command: few are cheap, and an older key is
     * looked up.
     */
    default int receipts() {
        return 32;
    }
}
