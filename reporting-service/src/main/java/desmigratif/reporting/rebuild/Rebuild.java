package desmigratif.reporting.rebuild;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Now;
import desmigratif.kit.Problem;
import desmigratif.kit.crash.CrashPoint;
import desmigratif.reporting.figure.FigureShelf;
import desmigratif.reporting.figure.Pass;
import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Generations.State;
import desmigratif.reporting.generation.Shelves;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The steps of a rebuild, each of which can be taken again; who takes them, and when, is {@link RebuildingHandler}'s. */
final class Rebuild {

    /** So long after a swap an instance may not have noticed yet: what it hears meanwhile is heard again. */
    private static final Duration NOTICED = Duration.ofSeconds(10);

    /** How long a swap waits for facts that come in at that moment. */
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final Generations generations;
    private final Shelves shelves;
    private final FigureShelf figures;
    private final Pass pass;
    private final Now now;
    private final IntConsumer forget;
    private volatile @Nullable Lead lead;

    /** @param forget what else is to be dropped of a generation that is no longer in use */
    Rebuild(Generations generations, Shelves shelves, FigureShelf figures, Pass pass, Now now, IntConsumer forget) {
        this.generations = generations;
        this.shelves = shelves;
        this.figures = figures;
        this.pass = pass;
        this.now = now;
        this.forget = forget;
    }

    State state() {
        return generations.fresh();
    }

    /** Begins, unless one is under way already. */
    State begin() {
        var state = generations.fresh();
        check(state.leaving() == null, "rebuild-finishing");
        if (state.building() == null) {
            generations.move(state, state.begun(now.heard()));
        }
        return generations.fresh();
    }

    /** Gives up the generation that is being built. */
    State abandon() {
        var state = generations.fresh();
        var building = state.building();
        if (building != null) {
            generations.move(state, state.abandoned(now.heard()));
            drop(building);
        }
        return generations.fresh();
    }

    /** Puts the generation that was built in the place of the one in use. */
    State swap() {
        var state = generations.fresh();
        var building = state.building();
        check(building != null, "rebuild-not-begun");
        if (building == null || !state.ready() || !makesUp(building, state.current())) {
            throw new Problem(409, "rebuild-not-ready", null);
        }
        CrashPoint.hit("M1");
        generations.move(state, state.swapped(building, now.heard()));
        CrashPoint.hit("M1");
        return generations.fresh();
    }

    /** After everything was heard that was there at {@code asOf}: figures; then it is ready. */
    void atTheEnd(State state, Instant asOf) {
        var building = state.building();
        var leaving = state.leaving();
        if (building != null) {
            boolean computed = compute(building);
            if (!state.ready() && computed && hasCaughtUp(building, state.current())) {
                generations.move(state, state.madeReady(now.heard()));
            }
        } else if (leaving != null && asOf.isAfter(state.since().plus(NOTICED))) {
            generations.move(state, state.left(now.heard()));
            drop(leaving);
        }
    }

    /** Since they were last compared, or because there was nothing to make up. */
    private boolean hasCaughtUp(int building, int current) {
        var before = lead;
        if (before != null && before.building() == building && before.isMadeUp()) {
            return true;
        }
        var found = Lead.over(building, current, shelves.all());
        lead = found;
        return found.isMadeUp();
    }

    /** Whether what the one in use knows is known to the other in a moment: somebody hears into it all the time. */
    private boolean makesUp(int building, int current) {
        var found = Lead.over(building, current, shelves.all());
        long until = now.nanos() + MOMENT.toNanos();
        while (!found.isMadeUp()) {
            if (now.nanos() > until) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    /** Whether nobody else was at it too. */
    private boolean compute(int building) {
        var villages = new TreeSet<String>();
        shelves.all().forEach(it -> villages.addAll(it.staleVillages(building)));
        return villages.stream().filter(it -> !pass.over(building, it)).count() == 0;
    }

    private void drop(int generation) {
        shelves.all().forEach(it -> it.drop(generation));
        figures.drop(generation);
        forget.accept(generation);
    }
}
