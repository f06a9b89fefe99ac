package desmigratif.reporting.rebuild;

import desmigratif.reporting.generation.Generations;
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

    private final Rebuild rebuild;
    private final Generations generations;
    private final IntFunction<TopicsFeed> topics;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread worker;

    RebuildingHandler(Rebuild rebuild, Generations generations, IntFunction<TopicsFeed> topics) {
        this.rebuild = rebuild;
        this.generations = generations;
        this.topics = topics;
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
                if (feed.hear() == 0 && feed.isAtTheEnd()) {
                    rebuild.atTheEnd(generations.fresh());
                }
            }
        }
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
