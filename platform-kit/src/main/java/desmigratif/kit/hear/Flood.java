package desmigratif.kit.hear;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** More than fifty things held in a minute is a bad release, not bad data: the feed stops until it is started anew. */
final class Flood {

    private static final int MOST = 50;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Long> held = new HashMap<>();
    private boolean stopped;

    synchronized void held(String source, long nanos) {
        held.values().removeIf(it -> nanos - it > WINDOW.toNanos());
        held.put(source, nanos);
        stopped |= held.size() > MOST;
    }

    synchronized boolean isStopped() {
        return stopped;
    }
}
