package desmigratif.kit.relay;

import desmigratif.kit.crash.CrashPoint;
import desmigratif.kit.history.History;
import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.history.Untold;
import desmigratif.kit.keep.Outboxes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of one batch of things: history, then produce in rounds, then clear what was acknowledged. No thread of its own. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final History history;
    private final Wire wire;
    private final Marks marks;

    Telling(History history, Wire wire, Marks marks) {
        this.history = history;
        this.wire = wire;
        this.marks = marks;
    }

    /** What came of a batch: things not (wholly) told, and why; things that forked and must stop; a broker that forgot. */
    record Outcome(Map<String, Throwable> failed, Set<String> forked, Set<Integer> forgotten, int told) {}

    Outcome tell(Outboxes outboxes, Collection<String> ids) {
        var batch = outboxes.read(ids);
        CrashPoint.hit("R1");
        var forked = written(batch);
        CrashPoint.hit("R2");
        var rounds = new Rounds(batch, forked, marks.all());
        rounds.run();
        if (!rounds.forgotten.isEmpty()) {
            LOG.error("ALARM forgetful broker: partitions {} stand below what they acknowledged", rounds.forgotten);
            marks.forgotten(rounds.forgotten);
        }
        marks.raise(rounds.raised());
        CrashPoint.hit("R4");
        outboxes.clear(batch.stream()
                .map(it -> acknowledged(it, rounds.done.getOrDefault(it.id(), List.of())))
                .filter(it -> !it.outbox().isEmpty())
                .toList());
        return new Outcome(rounds.failed, forked, rounds.forgotten, rounds.told);
    }

    private Set<String> written(List<Outboxes.Full> batch) {
        var rows = new ArrayList<HistoryRow>();
        batch.forEach(thing -> thing.outbox().forEach(it -> rows.add(HistoryRow.of(thing.id(), it))));
        var forked = new HashSet<String>();
        for (var fork : history.write(rows)) {
            LOG.error("ALARM fork: {} version {} stands in history as another fact", fork.of(), fork.version());
            forked.add(fork.of());
        }
        return forked;
    }

    /** Cleared at the {@code rev} it was read at only where everything of it was acknowledged. */
    private static Outboxes.Full acknowledged(Outboxes.Full thing, List<Untold> told) {
        return new Outboxes.Full(thing.id(), told.size() == thing.outbox().size() ? thing.rev() : -1, told);
    }

    /** Round by round: the n-th untold entry of every thing that has got that far. */
    private final class Rounds {

        private static final Wire.Place NOWHERE = new Wire.Place(-1, -1);

        private final List<Outboxes.Full> batch;

        /**
         * The marks before anything was sent: what comes to stand at or below them shows that the broker forgot; so does
         * what falls back behind its own batch, which no mark knows of yet.
         */
        private final Map<Integer, Long> marked;

        private final Map<String, List<Untold>> done = new LinkedHashMap<>();
        private final Map<String, Throwable> failed = new HashMap<>();
        private final Map<Integer, Long> highest = new HashMap<>();
        private final Set<Integer> forgotten = new TreeSet<>();
        private int told;

        Rounds(List<Outboxes.Full> batch, Set<String> forked, Map<Integer, Long> marked) {
            this.batch = batch;
            this.marked = marked;
            for (var thing : batch) {
                if (!forked.contains(thing.id())) {
                    done.put(thing.id(), new ArrayList<>());
                }
            }
        }

        void run() {
            for (int round = 0; ; round++) {
                var sent = new LinkedHashMap<String, CompletableFuture<Wire.Place>>();
                for (var thing : batch) {
                    if (done.containsKey(thing.id())
                            && !failed.containsKey(thing.id())
                            && thing.outbox().size() > round) {
                        sent.put(thing.id(), send(thing.id(), thing.outbox().get(round)));
                    }
                }
                if (sent.isEmpty()) {
                    return;
                }
                for (var thing : batch) {
                    var place = sent.get(thing.id());
                    if (place != null) {
                        await(thing.id(), thing.outbox().get(round), place);
                    }
                }
            }
        }

        private CompletableFuture<Wire.Place> send(String id, Untold entry) {
            return entry.isFact() ? wire.tell(HistoryRow.of(id, entry)) : CompletableFuture.completedFuture(NOWHERE);
        }

        private void await(String id, Untold entry, CompletableFuture<Wire.Place> sent) {
            try {
                var place = sent.join();
                if (entry.isFact()) {
                    note(place);
                }
                java.util.Objects.requireNonNull(done.get(id)).add(entry);
                told++;
                CrashPoint.hit("R3");
            } catch (CompletionException e) {
                failed.put(id, e.getCause() == null ? e : e.getCause());
            }
        }

        private void note(Wire.Place place) {
            highest.merge(place.partition(), place.offset(), Math::max);
            if (place.fellBack() || place.offset() <= marked.getOrDefault(place.partition(), -1L)) {
                forgotten.add(place.partition());
            }
        }

        /** A forgotten partition keeps its mark: how far readers may have read. */
        Map<Integer, Long> raised() {
            var raised = new HashMap<>(highest);
            raised.keySet().removeAll(forgotten);
            return raised;
        }
    }
}
