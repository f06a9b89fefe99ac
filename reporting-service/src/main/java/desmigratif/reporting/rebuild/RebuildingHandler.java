package desmigratif.reporting.rebuild;

import desmigratif.kit.Now;
import desmigratif.reporting.generation.Generations;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Hears again as long as a generation is being built, or was just put in place; in a thread of its own. */
final class RebuildingHandler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildingHandler.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);

    private static final int TIMES = 10;

    private final Rebuild rebuild;
    private final Generations generations;
    private final IntFunction<TopicsFeed> topics;
    private final Now now;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread worker;
    private long restsUntil;

    RebuildingHandler(Rebuild rebuild, Generations generations, IntFunction<TopicsFeed> topics, Now now) {
        this.rebuild = rebuild;
        this.generations = generations;
        this.topics = topics;
        this.now = now;
        this.restsUntil = now.nanos();
    }

    void wake() {
        woken.release();
    }

    @Override
    public void start() {
        var started = Thread.ofPlatform().daemon().name("rebuild").unstarted(this::work);
        worker = started;
        started.start();
    }

    private void work() {
        while (isMine()) {
            try {
                if (woken.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
                var generation = generations.now().heardAgain();
                if (generation != null) {
                    hear(generation);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (isMine()) {
                    LOG.warn("a rebuild was interrupted, to be taken up again: {}", e.toString());
                }
            }
        }
    }

    private void hear(int generation) {
        try (var feed = topics.apply(generation)) {
            while (isMine() && isHeard(generation)) {
                round(feed, generation);
            }
        }
    }

    /** Hears as far as the topics went when it began, however fast they go on growing, and takes a step. */
    private void round(TopicsFeed feed, int generation) {
        var asOf = now.heard();
        var ends = feed.ends();
        long looked = now.nanos();
        while (isMine() && isHeard(generation)) {
            boolean pause = feed.hear() == 0 || now.nanos() - looked > LOOK_NANOS;
            if (pause && now.nanos() - restsUntil >= 0 && feed.hasHeard(ends)) {
                step(asOf);
                return;
            }
            looked = pause ? now.nanos() : looked;
        }
    }

    /** As elsewhere, the pause between two is at least ten times what one costs. */
    private void step(Instant asOf) {
        long from = now.nanos();
        rebuild.atTheEnd(generations.fresh(), asOf);
        long until = now.nanos();
        restsUntil = until + TIMES * (until - from);
    }

    private boolean isHeard(int generation) {
        var heard = generations.now().heardAgain();
        return heard != null && heard == generation;
    }

    private boolean isMine() {
        return worker == Thread.currentThread();
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
