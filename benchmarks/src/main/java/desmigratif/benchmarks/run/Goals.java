package desmigratif.benchmarks.run;

import desmigratif.benchmarks.figure.Rounds;
import desmigratif.benchmarks.result.Report.Ratio;
import java.util.List;
import java.util.stream.Stream;

/** What we hold ourselves to: one arm in parts of another, taken in one run on one machine. */
final class Goals {

    private static final List<Ratio> GOALS = List.of(
            new Ratio("end to end, in parts of the bare chain", "U", "L5", null, 0.40, 0.60),
            new Ratio("a deposit, in parts of the bare chain", "Ud", "L5", null, 0, 0),
            new Ratio("the relay, in parts of the same done bare", "R", "L2b", null, 0.70, 0.85),
            new Ratio("the relay against the commands of the same box", "R", "U", null, 3, 3),
            new Ratio("against Spring Modulith", "U", "Q1", null, 1.5, 2.5),
            new Ratio("against the dual write", "U", "Q2", null, 0.9, 1.2),
            new Ratio("against the dual write with KafkaTemplate", "U", "Q2b", null, 0.9, 1.2),
            new Ratio("against Namastack's outbox", "U", "Q5", null, 1.3, 2.0));

    private Goals() {}

    static List<Ratio> of(Rounds rounds) {
        return GOALS.stream().flatMap(it -> found(it, rounds)).toList();
    }

    private static Stream<Ratio> found(Ratio goal, Rounds rounds) {
        return rounds.ratio(goal.arm(), goal.of()).stream()
                .map(it -> new Ratio(goal.name(), goal.arm(), goal.of(), it, goal.floor(), goal.aim()));
    }
}
