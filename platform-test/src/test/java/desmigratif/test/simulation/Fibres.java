package desmigratif.test.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads of which exactly one runs at any time. At each step the one that runs may hand over to another; which one, and
 * how much time has gone by, the seed decides. Time jumps when everybody waits.
 */
final class Fibres {

    private static final BooleanSupplier READY = () -> true;

    /** One thread of a life. */
    private static final class Fibre {
        final String name;
        final Life life;
        final Runnable work;
        BooleanSupplier condition = READY;
        long wakes;
        long latest = Long.MAX_VALUE;

        @Nullable
        Thread thread;

        Fibre(String name, Life life, Runnable work) {
            this.name = name;
            this.life = life;
            this.work = work;
        }
    }

    final Life outside = new Life("outside");
    private final SplittableRandom random;
    private final Trace trace;
    private final List<Fibre> living = new ArrayList<>();
    private final List<Fibre> ready = new ArrayList<>();
    private volatile @Nullable Fibre current;
    private volatile boolean done;
    private @Nullable Thread master;
    private @Nullable Throwable failure;
    private boolean closing;
    private long micros;

    Fibres(SplittableRandom random, Trace trace) {
        this.random = random;
        this.trace = trace;
    }

    long micros() {
        return micros;
    }

    void begin(String name, Life life, Runnable work) {
        living.add(new Fibre(name, life, work));
    }

    /** Runs until somebody ends it or something fails; afterwards no thread is left. */
    void run() throws Throwable {
        master = Thread.currentThread();
        pass(choose());
        while (!done) {
            LockSupport.park();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Everything is over: whoever still lives is unwound. */
    void end() {
        closing = true;
    }

    void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
            trace.add(micros, "failure", cause.toString());
        }
        closing = true;
    }

    /** A step: others may come first, and the process may be dead afterwards. */
    void step(String what) {
        var me = me();
        live(me);
        trace.add(micros, me.name, what);
        micros += random.nextInt(20, 400);
        if (random.nextInt(3) > 0) {
            handOver(me, READY, 0, Long.MAX_VALUE);
        }
    }

    void sleep(Duration time) {
        handOver(me(), READY, micros + time.toNanos() / 1000, Long.MAX_VALUE);
    }

    /** Waits until something holds. */
    void until(BooleanSupplier condition) {
        var me = me();
        live(me);
        if (!condition.getAsBoolean()) {
            handOver(me, condition, 0, Long.MAX_VALUE);
        }
    }

    /** Waits until something holds, or for so long. */
    void until(BooleanSupplier condition, Duration atMost) {
        if (!condition.getAsBoolean()) {
            handOver(me(), condition, 0, micros + atMost.toNanos() / 1000);
        }
    }

    private Fibre me() {
        return java.util.Objects.requireNonNull(current);
    }

    private void live(Fibre fibre) {
        if (fibre.life.over || closing) {
            throw Crashed.CRASHED;
        }
    }

    private void handOver(Fibre me, BooleanSupplier condition, long wakes, long latest) {
        me.condition = condition;
        me.wakes = wakes;
        me.latest = latest;
        var next = choose();
        if (next != me) {
            pass(next);
            while (current != me) {
                LockSupport.park();
            }
        }
        me.condition = READY;
        live(me);
    }

    private void pass(Fibre next) {
        current = next;
        if (next.thread == null) {
            next.thread = Thread.ofVirtual().unstarted(() -> live(next, next.work));
            next.thread.start();
        } else {
            LockSupport.unpark(next.thread);
        }
    }

    private void live(Fibre me, Runnable work) {
        try {
            live(me);
            work.run();
        } catch (Crashed e) {
            trace.add(micros, me.name, "ends");
        } catch (Throwable e) {
            fail(e);
        }
        living.remove(me);
        if (living.isEmpty()) {
            done = true;
            LockSupport.unpark(master);
        } else {
            pass(choose());
        }
    }

    /** Among those that can go on; where nobody can, time goes by until somebody can. */
    private Fibre choose() {
        while (true) {
            ready.clear();
            long soonest = Long.MAX_VALUE;
            for (var fibre : living) {
                long from = Math.max(fibre.wakes, fibre.life.frozenUntil);
                if (closing || fibre.life.over || from <= micros && isDue(fibre)) {
                    ready.add(fibre);
                } else {
                    soonest = Math.min(soonest, from > micros ? from : fibre.latest);
                }
            }
            if (!ready.isEmpty()) {
                return ready.get(random.nextInt(ready.size()));
            }
            if (soonest == Long.MAX_VALUE) {
                fail(new Violation(Check.NOTHING_STUCK, "everybody waits for ever"));
            }
            micros = Math.max(micros, soonest);
        }
    }

    private boolean isDue(Fibre fibre) {
        return fibre.latest <= micros || fibre.condition.getAsBoolean();
    }
}
