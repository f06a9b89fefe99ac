package desmigratif.kit.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Things set aside after a failure of their own: each waits longer with every failure, the others go on. */
final class Aside {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final int MOST_DOUBLINGS = 5;

    private record Wait(int failures, Instant until) {}

    private final Map<String, Wait> waiting = new ConcurrentHashMap<>();

    void failed(String id, Instant now) {
        waiting.compute(id, (key, before) -> {
            int failures = before == null ? 1 : before.failures() + 1;
            return new Wait(failures, now.plus(FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS))));
        });
    }

    /** A fork is set aside until an operator has looked at it and started anew. */
    void stop(String id) {
        waiting.put(id, new Wait(Integer.MAX_VALUE, Instant.MAX));
    }

    void succeeded(String id) {
        waiting.computeIfPresent(id, (key, before) -> before.failures() == Integer.MAX_VALUE ? before : null);
    }

    boolean isWaiting(String id, Instant now) {
        var wait = waiting.get(id);
        return wait != null && wait.until().isAfter(now);
    }

    Collection<String> waiting(Instant now) {
        return waiting.entrySet().stream()
                .filter(it -> it.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .limit(1_000)
                .toList();
    }
}
