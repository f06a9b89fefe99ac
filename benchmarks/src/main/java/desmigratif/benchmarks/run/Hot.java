package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Shooting;
import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.load.ClosedLoop;
import desmigratif.benchmarks.load.Sink;
import desmigratif.benchmarks.result.Report.Latency;
import java.time.Duration;

/** A hundred writers on one account. */
final class Hot {

    private static final int WRITERS = 100;

    private Hot() {}

    static Latency of(Taking arm, Duration time) {
        long before = arm.shown();
        var load = ClosedLoop.run(arm.port(), arm.hot(), WRITERS, time, Sink.NONE);
        long lag = Math.max(0, before + load.acknowledged() - arm.shown());
        Shooting.awaitShown(arm, before + load.acknowledged());
        return new Latency(
                arm.about().name(),
                1,
                load.rate(),
                load.acknowledged(),
                load.failed(),
                lag,
                load.millis(50),
                load.millis(99),
                load.millis(99.9),
                load.maxMillis(),
                0,
                0,
                0,
                0);
    }
}
