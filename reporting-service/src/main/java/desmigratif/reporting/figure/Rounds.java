package desmigratif.reporting.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * When each village has its next pass. A village that was written to waits a moment, for more to come; the pause after a
 * pass is at least ten times what it cost. Reads no clock.
 */
final class Rounds {

    private static final long MOMENT_NANOS = 50_000_000;
    private static final int TIMES = 10;

    private final Map<String, Long> due = new HashMap<>();
    private final Map<String, Long> notBefore = new HashMap<>();

    /** The village is to have a pass, as soon as it may. */
    synchronized void wake(String village, long now) {
        due.putIfAbsent(village, Math.max(now + MOMENT_NANOS, notBefore.getOrDefault(village, now)));
    }

    /** The village that is due longest; it is out of the list until it is woken again. */
    synchronized @Nullable String next(long now) {
        var first = due.entrySet().stream()
                .filter(it -> it.getValue() <= now)
                .min(Entry.comparingByValue())
                .map(Entry::getKey)
                .orElse(null);
        if (first != null) {
            due.remove(first);
        }
        return first;
    }

    synchronized void passed(String village, long from, long until) {
        var pauseUntil = until + TIMES * (until - from);
        notBefore.put(village, pauseUntil);
        due.computeIfPresent(village, (_, at) -> Math.max(at, pauseUntil));
    }

    /** How long until something is due, at most so long. */
    synchronized long pause(long now, long most) {
        return due.values().stream()
                .mapToLong(it -> Math.clamp(it - now, 0, most))
                .min()
                .orElse(most);
    }
}
