package desmigratif.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Executors;

/** A closed loop inside the process that is measured. */
public final class Inside {

    private Inside() {}

    public static Load run(Runnable work, int clients, Duration time) {
        var counting = new Counting();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                threads.submit(() -> {
                    for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                        work.run();
                        counting.answered(200, System.nanoTime() - before);
                    }
                });
            }
        }
        return counting.load(System.nanoTime() - begun);
    }

    public static Pace pace(Load load) {
        return new Pace(load.acknowledged(), load.seconds(), load.millis(50), load.millis(99));
    }
}
