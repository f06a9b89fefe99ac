package desmigratif.kit.relay;

import desmigratif.kit.history.History;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that the broker forgot (a partition's log ends before what it once acknowledged, as after the loss of a disk with
 * one replica) and tells that partition again from history. Readers take what they knew for repeats.
 */
final class Retelling {

    private static final Logger LOG = LoggerFactory.getLogger(Retelling.class);

    private final History history;
    private final Wire wire;
    private final Marks marks;

    Retelling(History history, Wire wire, Marks marks) {
        this.history = history;
        this.wire = wire;
        this.marks = marks;
    }

    /** The partitions that were told again: those that end too early, and those written down as forgotten before. */
    Set<Integer> check() {
        var marked = marks.all(); // Before the ends: what is told meanwhile raises both, the ends first.
        var ends = wire.ends();
        var forgotten = new TreeSet<>(marks.forgotten());
        marked.forEach((partition, mark) -> {
            if (ends.getOrDefault(partition, 0L) <= mark) {
                LOG.error("ALARM forgetful broker: {} ends at {} before {}", partition, ends.get(partition), mark);
                forgotten.add(partition);
            }
        });
        if (!forgotten.isEmpty()) {
            marks.forgotten(forgotten); // First of all: while it is told again, the log grows past its mark.
            tell(forgotten, marked, ends);
        }
        return forgotten;
    }

    /**
     * Until everything was told once behind all that a reader may have read before: one that comes back in the middle of
     * the new log goes on where it was, and passes over what now stands before that.
     */
    private void tell(Set<Integer> forgotten, Map<Integer, Long> marked, Map<Integer, Long> ends) {
        var begins = ends;
        while (true) {
            var again = new Again(forgotten, ends.size());
            again.run();
            if (isBehind(marked, begins, again.highest.keySet())) {
                again.highest.forEach(marks::told);
                return;
            }
            begins = wire.ends();
        }
    }

    private boolean isBehind(Map<Integer, Long> marked, Map<Integer, Long> begins, Set<Integer> told) {
        return told.stream()
                .allMatch(it -> begins.getOrDefault(it, 0L) > marked.getOrDefault(it, -1L) + wire.unacknowledged());
    }

    /** One walk through history; facts of one thing follow one another, so each waits for the one before. */
    private final class Again {

        private final Set<Integer> forgotten;
        private final int partitions;
        private final Map<Integer, Long> highest = new TreeMap<>();
        private String lastKey = "";
        private @Nullable CompletableFuture<Wire.Place> last;
        private long told;

        Again(Set<Integer> forgotten, int partitions) {
            this.forgotten = forgotten;
            this.partitions = partitions;
        }

        void run() {
            history.all(fact -> {
                if (forgotten.contains(wire.partition(fact.of(), partitions))) {
                    if (lastKey.equals(fact.of()) || told % 500 == 0) {
                        settle();
                    }
                    lastKey = fact.of();
                    var sent = wire.tell(fact);
                    last = last == null ? sent : last.thenCombine(sent, this::higher);
                    told++;
                }
            });
            settle();
            LOG.warn("told {} facts of partitions {} again", told, forgotten);
        }

        private Wire.Place higher(Wire.Place one, Wire.Place other) {
            note(one);
            return other;
        }

        private void settle() {
            if (last != null) {
                note(last.join());
                last = null;
            }
        }

        private synchronized void note(Wire.Place place) {
            highest.merge(place.partition(), place.offset(), Math::max);
        }
    }
}
