package desmigratif.kit.hear;

import desmigratif.kit.Now;
import desmigratif.kit.Problem;
import desmigratif.kit.crash.CrashPoint;
import desmigratif.kit.json.FactJson;
import desmigratif.kit.store.StoreAway;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the facts of one kind of thing to one guarded copy, or acts on them: n+1 after n, an older one is a repeat, an
 * equal version with another id is a fork. No thread of its own.
 *
 * @param <K> the copy
 */
final class Follower<K> {

    /** What came of a fact. */
    enum Outcome {
        APPLIED,
        REPEATED,
        HELD
    }

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int TRIES = 3;

    private final Guard<K> guard;
    private final Kinds<K> kinds;
    private final Held held;
    private final FactJson json;
    private final Now now;

    Follower(Guard<K> guard, Kinds<K> kinds, Held held, FactJson json, Now now) {
        this.guard = guard;
        this.kinds = kinds;
        this.held = held;
        this.json = json;
        this.now = now;
    }

    String name() {
        return guard.name();
    }

    Kinds<K> kinds() {
        return kinds;
    }

    /** Applies or holds a fact; then whatever was held right behind it. */
    Outcome hear(Told told, boolean othersMayBeHeld) {
        var outcome = once(told);
        if (outcome == Outcome.APPLIED && othersMayBeHeld) {
            drain(told.source(), told.version() + 1);
        }
        return outcome;
    }

    /**
     * Applies what follows without a hitch, with one read and one write: which facts that were. Where another reader moves
     * a guard meanwhile it is none of them, and one by one shows which those are.
     */
    Set<Told> together(List<Told> all, boolean othersMayBeHeld) {
        if (kinds.isOneByOne()) {
            return Set.of();
        }
        var smooth = new Smooth<K>(guard.readAll(all.stream().map(Told::source).toList()));
        all.forEach(it -> smooth.add(it, this::following));
        CrashPoint.hit("P5");
        if (!smooth.moves().isEmpty() && !guard.writeAll(smooth.moves())) {
            return Set.of();
        }
        CrashPoint.hit("P2");
        if (othersMayBeHeld) {
            smooth.moves().forEach(it -> drain(it.heard().source(), it.heard().version() + 1));
        }
        return smooth.facts();
    }

    /** Where a thing stands after a fact; null where there is more to be said about it. */
    private Guard.@Nullable State<K> following(Told told, Guard.State<K> state) {
        if (told.version() <= state.version()) {
            return told.version() == state.version() && !told.factId().equals(state.fact()) ? null : state;
        }
        var follows = told.version() == state.version() + 1
                && (told.previous() == null
                        || state.fact() == null
                        || told.previous().equals(state.fact()));
        var reading = kinds.reading(told.type());
        if (!follows || reading == null && !kinds.passesOver(told.type())) {
            return null;
        }
        try {
            var copy = reading == null ? state.copy() : folded(reading, told, state.copy());
            return new Guard.State<>(told.version(), told.factId(), copy);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Tries the held facts of a thing again, in order, as long as they apply. */
    int release(String source) {
        int applied = 0;
        for (var row : held.of(name(), source)) {
            var outcome = once(row.told());
            if (outcome == Outcome.HELD) {
                return applied;
            }
            held.drop(row);
            applied++;
        }
        return applied;
    }

    private void drain(String source, long next) {
        for (var row = held.find(name(), source, next); row != null; row = held.find(name(), source, ++next)) {
            if (once(row.told()) == Outcome.HELD) {
                return;
            }
            held.drop(row);
        }
    }

    private Outcome once(Told told) {
        while (true) {
            var state = guard.read(told.source());
            if (told.version() <= state.version()) {
                return told.version() == state.version() && !told.factId().equals(state.fact())
                        ? hold(told, "fork", "version " + told.version() + " was heard as " + state.fact())
                        : Outcome.REPEATED;
            }
            if (told.version() > state.version() + 1) {
                return hold(told, "gap", "version " + state.version() + " is the last heard");
            }
            if (told.previous() != null
                    && state.fact() != null
                    && !told.previous().equals(state.fact())) {
                return hold(told, "fork", "follows " + told.previous() + ", not " + state.fact());
            }
            var outcome = apply(told, state);
            if (outcome != null) {
                return outcome;
            }
        }
    }

    /** Null where another reader moved the guard first. */
    private @Nullable Outcome apply(Told told, Guard.State<K> state) {
        var reading = kinds.reading(told.type());
        if (reading == null && !kinds.passesOver(told.type())) {
            return hold(told, "unknown-kind", told.type());
        }
        var copy = state.copy();
        if (reading != null) {
            for (int tried = 1; ; tried++) {
                try {
                    copy = folded(reading, told, state.copy());
                    break;
                } catch (RuntimeException e) {
                    if (isTransient(e)) {
                        throw e;
                    }
                    if (tried == TRIES) {
                        return hold(told, "failed", e.toString());
                    }
                }
            }
        }
        CrashPoint.hit("P5");
        var written = guard.write(new Guard.Move<>(state.version(), told.with(told.type()), copy));
        CrashPoint.hit("P2");
        return written ? Outcome.APPLIED : null;
    }

    private <F> @Nullable K folded(Kinds.Reading<K, F> reading, Told told, @Nullable K copy) {
        return reading.fold().after(copy, told.with(json.read(reading.type(), told.body())));
    }

    private Outcome hold(Told told, String reason, String error) {
        LOG.warn(
                "held by {}: {} of {} version {}: {} ({})",
                name(),
                told.type(),
                told.source(),
                told.version(),
                reason,
                error);
        held.hold(new Held.Row(name(), told, reason, error, now.heard()));
        CrashPoint.hit("P6");
        return Outcome.HELD;
    }

    /** Store, broker and time-outs by name; an answer of 503 from a command of ours is one of them. */
    private static boolean isTransient(RuntimeException failure) {
        return StoreAway.is(failure) || failure instanceof Problem it && it.status() == 503;
    }
}
