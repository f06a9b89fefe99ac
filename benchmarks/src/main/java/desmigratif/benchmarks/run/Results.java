package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Shot;
import desmigratif.benchmarks.figure.Bootstrap;
import desmigratif.benchmarks.figure.Rounds;
import desmigratif.benchmarks.result.Report.ArmResult;
import java.util.function.ToDoubleFunction;

/** Puts together what an arm came to. */
final class Results {

    private Results() {}

    static ArmResult of(Present it, Rounds rounds) {
        var about = it.arm.about();
        var acknowledged = it.shots.isEmpty()
                ? null
                : Bootstrap.of(
                        it.shots.stream().mapToDouble(Shot::acknowledgedRate).toArray());
        return new ArmResult(
                it.name,
                about.what(),
                about.store(),
                about.safe(),
                it.why,
                rounds.of(it.name).orElse(null),
                acknowledged,
                median(it, Shot::cpuMicros),
                median(it, Shot::generatorShare),
                median(it, Shot::p50Millis),
                median(it, Shot::p99Millis),
                it.flushes == null ? null : it.flushes.perCommand(),
                it.flushes == null ? null : it.flushes.remark(),
                it.kills);
    }

    private static double median(Present it, ToDoubleFunction<Shot> of) {
        return it.shots.isEmpty()
                ? 0
                : Bootstrap.median(it.shots.stream().mapToDouble(of).toArray());
    }
}
