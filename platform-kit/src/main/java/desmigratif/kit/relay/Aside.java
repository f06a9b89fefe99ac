package desmigratif.kit.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Things set aside after a failure of their own: each waits longer with every failure, the others go on. */
final class Aside {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final int MOST_DOUBLINGS = 5;

    private record Wait(int failures, long until, boolean forEver) {

        boolean isOver(long nanos) {
            return !forEver && nanos - until >= 0;
        }
    }

    private final Map<String, Wait> waiting = new ConcurrentHashMap<>();

    void failed(String id, long nanos) {
        waiting.compute(id, (key, before) -> {
            int failures = before == null ? 1 : before.failures() + 1;
            var pause = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
            return new Wait(failures, nanos + pause.toNanos(), false);
        });
    }

    /** A fork is set aside until an operator has looked at it and started anew. */
    void stop(String id) {
        waiting.put(id, new Wait(0, 0, true));
    }

    void succeeded(String id) {
        waiting.computeIfPresent(id, (key, before) -> before.forEver() ? before : null);
    }

    boolean isWaiting(String id, long nanos) {
        var wait = waiting.get(id);
        return wait != null && !wait.isOver(nanos);
    }

    Collection<String> waiting(long nanos) {
        return waiting.entrySet().stream()
                .filter(it -> !it.getValue().isOver(nanos))
                .map(Map.Entry::getKey)
                .limit(1_000)
                .toList();
    }
}
