package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Shooting;
import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.load.Commands;
import desmigratif.benchmarks.load.Load;
import desmigratif.benchmarks.load.OpenLoop;
import desmigratif.benchmarks.load.Sink;
import desmigratif.benchmarks.ours.District;
import desmigratif.benchmarks.ours.Ours;
import desmigratif.benchmarks.result.Report.Latency;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Commands that come by themselves, and how long each takes to be acknowledged, to be copied, and to move a figure. */
final class Latencies {

    private Latencies() {}

    static Latency of(Taking arm, double share, double rate, Duration time) {
        return of(arm, arm.commands(), share, rate, time);
    }

    static Latency of(Taking arm, Commands commands, double share, double rate, Duration time) {
        long before = arm.shown();
        var district = arm instanceof Ours ours ? ours.district() : null;
        try (var copies = Probing.of(arm);
                var figures = figures(district)) {
            var load = OpenLoop.run(arm.port(), commands, rate, time, Sink.NONE);
            long lag = Math.max(0, before + load.acknowledged() - arm.shown());
            copies.stop();
            figures.stop();
            var latency = latency(arm.about().name(), share, rate, load, lag, copies, figures);
            Shooting.awaitShown(arm, before + load.acknowledged());
            return latency;
        }
    }

    private static Figures figures(@Nullable District district) {
        return new Figures(
                district == null ? null : Probing.of(district.port(), district.sales(), district::grossSales));
    }

    /** A probe of the district's figure, where the arm has one. */
    private record Figures(@Nullable Probing probing) implements AutoCloseable {

        double millis(double percentile) {
            return probing == null ? 0 : probing.millis(percentile);
        }

        void stop() {
            if (probing != null) {
                probing.stop();
            }
        }

        @Override
        public void close() {
            stop();
        }
    }

    private static Latency latency(
            String arm, double share, double rate, Load load, long lag, Probing copies, Figures figures) {
        return new Latency(
                arm,
                share,
                rate,
                load.acknowledged(),
                load.failed(),
                lag,
                load.millis(50),
                load.millis(99),
                load.millis(99.9),
                load.maxMillis(),
                copies.millis(50),
                copies.millis(99),
                figures.millis(50),
                figures.millis(100));
    }
}
