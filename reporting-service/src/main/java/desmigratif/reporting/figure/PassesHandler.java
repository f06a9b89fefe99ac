package desmigratif.reporting.figure;

import desmigratif.kit.Now;
import desmigratif.kit.place.Places;
import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Shelves;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Gives each village that was written to its pass, in a thread of its own; sweeps for marks that nobody told of. */
final class PassesHandler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PassesHandler.class);
    private static final List<ZoneId> ZONES =
            Stream.of("61", "51", "91").map(Places::zone).toList();
    private static final long SWEEP_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Pass pass;
    private final Generations generations;
    private final Shelves shelves;
    private final Now now;
    private final Rounds rounds = new Rounds();
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread worker;
    private long sweptAt = System.nanoTime() - SWEEP_NANOS;
    private List<YearMonth> months = List.of();

    /** The first pass of a process pays for loading classes too: its cost says nothing. */
    private boolean warm;

    PassesHandler(Pass pass, Generations generations, Shelves shelves, Now now) {
        this.pass = pass;
        this.generations = generations;
        this.shelves = shelves;
        this.now = now;
        shelves.onWrite(this::wake);
    }

    private void wake(String village) {
        rounds.wake(village, System.nanoTime());
        woken.release();
    }

    @Override
    public void start() {
        var started = Thread.ofVirtual().name("figures").unstarted(this::work);
        worker = started;
        started.start();
    }

    private void work() {
        while (worker == Thread.currentThread()) {
            try {
                step();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("figures could not be computed, to be tried again: {}", e.toString());
            }
        }
    }

    private void step() throws InterruptedException {
        long time = System.nanoTime();
        if (time - sweptAt >= SWEEP_NANOS) {
            sweptAt = time;
            sweep();
        }
        var village = rounds.next(time);
        if (village == null) {
            if (woken.tryAcquire(rounds.pause(time, SWEEP_NANOS), TimeUnit.NANOSECONDS)) {
                woken.drainPermits();
            }
            return;
        }
        boolean over = false;
        try {
            over = pass.over(generations.current(), village);
        } finally {
            long until = System.nanoTime();
            rounds.passed(village, warm ? time : until, until);
            warm = true;
            LOG.debug("a pass over {} took {} ms", village, TimeUnit.NANOSECONDS.toMillis(until - time));
            if (!over) {
                rounds.wake(village, System.nanoTime());
            }
        }
    }

    /** Marks left by a crash or by another instance; and every village when a month begins in any zone. */
    private void sweep() {
        int generation = generations.current();
        var villages = new TreeSet<String>();
        shelves.all().forEach(it -> villages.addAll(it.staleVillages(generation)));
        var running =
                ZONES.stream().map(it -> YearMonth.from(now.read().atZone(it))).toList();
        if (!running.equals(months)) {
            villages.addAll(shelves.villages().villages(generation));
        }
        months = running;
        villages.forEach(it -> rounds.wake(it, System.nanoTime()));
    }

    @Override
    public void stop() {
        var thread = worker;
        worker = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
