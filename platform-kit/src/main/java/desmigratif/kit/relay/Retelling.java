package desmigratif.kit.relay;

import desmigratif.kit.history.History;
import java.util.HashSet;
import java.util.Set;
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

    /** The partitions that were told again. */
    Set<Integer> check() {
        var marked = marks.all(); // Before the ends: what is told meanwhile raises both, the ends first.
        var ends = wire.ends();
        var forgotten = new HashSet<Integer>();
        marked.forEach((partition, mark) -> {
            if (ends.getOrDefault(partition, 0L) <= mark) {
                LOG.error(
                        "ALARM forgetful broker: partition {} ends at {} before {}",
                        partition,
                        ends.get(partition),
                        mark);
                forgotten.add(partition);
            }
        });
        if (!forgotten.isEmpty()) {
            new Again(forgotten, ends.size()).run();
        }
        return forgotten;
    }

    /** One walk through history; facts of one thing follow one another, so each waits for the one before. */
    private final class Again {

        private final Set<Integer> forgotten;
        private final int partitions;
        private final java.util.Map<Integer, Long> highest = new java.util.TreeMap<>();
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
            highest.forEach(marks::reset);
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
