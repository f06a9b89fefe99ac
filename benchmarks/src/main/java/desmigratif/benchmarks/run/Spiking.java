package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Shooting;
import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.load.OpenLoop;
import desmigratif.benchmarks.load.Sink;
import desmigratif.benchmarks.result.Report.Spike;
import java.time.Duration;

/** Ten times the usual load for a while, and how long until nothing is left of it. */
final class Spiking {

    private static final double TIMES = 10;

    private Spiking() {}

    static Spike of(Taking arm, double usual, Duration time) {
        OpenLoop.run(arm.port(), arm.commands(), usual, Duration.ofSeconds(3), Sink.NONE);
        long before = arm.shown();
        var load = OpenLoop.run(arm.port(), arm.commands(), usual * TIMES, time, Sink.NONE);
        long ended = System.nanoTime();
        Shooting.awaitShown(arm, before + load.acknowledged());
        double recovered = (System.nanoTime() - ended) / 1e9;
        return new Spike(
                usual,
                usual * TIMES,
                time.toMillis() / 1e3,
                load.acknowledged(),
                load.failed(),
                load.millis(99),
                load.maxMillis(),
                recovered);
    }
}
