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

    /** What came of a batch: things not (wholly) told, and why; and things that must stop because they forked. */
    record Outcome(Map<String, Throwable> failed, Set<String> forked, int told) {}

    Outcome tell(Outboxes outboxes, Collection<String> ids) {
        var batch = outboxes.read(ids);
        CrashPoint.hit("R1");
        var forked = written(batch);
        CrashPoint.hit("R2");
        var failed = new HashMap<String, Throwable>();
        var done = new LinkedHashMap<String, List<Untold>>();
        for (var thing : batch) {
            if (!forked.contains(thing.id())) {
                done.put(thing.id(), new ArrayList<>());
            }
        }
        var told = produce(batch, done, failed);
        CrashPoint.hit("R4");
        outboxes.clear(batch.stream()
                .map(it -> acknowledged(it, done.getOrDefault(it.id(), List.of())))
                .filter(it -> !it.outbox().isEmpty())
                .toList());
        return new Outcome(failed, forked, told);
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

    /** Round by round: the n-th untold entry of every thing that has got that far. */
    private int produce(List<Outboxes.Full> batch, Map<String, List<Untold>> done, Map<String, Throwable> failed) {
        int told = 0;
        var highest = new HashMap<Integer, Long>();
        for (int round = 0; ; round++) {
            var sent = new LinkedHashMap<String, CompletableFuture<Wire.Place>>();
            for (var thing : batch) {
                if (done.containsKey(thing.id())
                        && !failed.containsKey(thing.id())
                        && thing.outbox().size() > round) {
                    var entry = thing.outbox().get(round);
                    sent.put(
                            thing.id(),
                            entry.isFact()
                                    ? wire.tell(HistoryRow.of(thing.id(), entry))
                                    : CompletableFuture.completedFuture(new Wire.Place(-1, -1)));
                }
            }
            if (sent.isEmpty()) {
                highest.remove(-1);
                marks.raise(highest);
                return told;
            }
            for (var thing : batch) {
                var place = sent.get(thing.id());
                if (place != null) {
                    told += await(thing, round, place, done, failed, highest);
                }
            }
        }
    }

    private static int await(
            Outboxes.Full thing,
            int round,
            CompletableFuture<Wire.Place> sent,
            Map<String, List<Untold>> done,
            Map<String, Throwable> failed,
            Map<Integer, Long> highest) {
        try {
            var place = sent.join();
            highest.merge(place.partition(), place.offset(), Math::max);
            java.util.Objects.requireNonNull(done.get(thing.id()))
                    .add(thing.outbox().get(round));
            CrashPoint.hit("R3");
            return 1;
        } catch (CompletionException e) {
            failed.put(thing.id(), e.getCause() == null ? e : e.getCause());
            return 0;
        }
    }

    /** Cleared at the {@code rev} it was read at only where everything of it was acknowledged. */
    private static Outboxes.Full acknowledged(Outboxes.Full thing, List<Untold> told) {
        return new Outboxes.Full(thing.id(), told.size() == thing.outbox().size() ? thing.rev() : -1, told);
    }
}
