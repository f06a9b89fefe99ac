package desmigratif.benchmarks.run;

import java.time.Duration;
import java.util.List;

/**
 * How long everything takes.
 *
 * @param warm each arm's first load, which is not looked at
 * @param rewarm each turn's, too
 * @param shares of the slowest safe arm's rate at which latency is looked at
 * @param stages of growth, in entries; those not reached within {@code growth} are left out
 */
public record Plan(
        String length,
        List<String> arms,
        int clients,
        Duration warm,
        Duration rewarm,
        Duration turn,
        int rounds,
        int kills,
        List<Double> shares,
        List<String> latencyArms,
        Duration latency,
        List<Integer> knee,
        Duration spike,
        Duration growth,
        List<Integer> stages,
        List<Integer> accountStages) {

    private static final List<String> ALL =
            List.of("L1", "L2", "L2b", "L3b", "L5", "R", "U", "Ud", "Q1", "Q2", "Q2b", "Q5");

    private static final List<String> THOSE_OF_GOALS = List.of("L2b", "L5", "R", "U", "Ud", "Q1", "Q2", "Q5");

    /** Whether everything runs at all; its figures say nothing. */
    public static Plan tiny() {
        return new Plan(
                "tiny",
                ALL,
                4,
                seconds(2),
                seconds(1),
                seconds(1),
                1,
                1,
                List.of(0.5),
                List.of("L5", "U", "Ud", "Q1"),
                seconds(3),
                List.of(1, 4),
                seconds(2),
                seconds(60),
                List.of(200, 400),
                List.of(100, 200));
    }

    /** What a user gets in five minutes, without a database. */
    public static Plan brief() {
        return new Plan(
                "short",
                List.of("L5", "U", "Ud", "Q2"),
                16,
                seconds(8),
                seconds(1),
                seconds(4),
                4,
                1,
                List.of(0.5),
                List.of("L5", "U"),
                seconds(8),
                List.of(),
                Duration.ZERO,
                Duration.ZERO,
                List.of(),
                List.of());
    }

    public static Plan medium() {
        return new Plan(
                "medium",
                THOSE_OF_GOALS,
                16,
                seconds(6),
                seconds(1),
                seconds(3),
                5,
                1,
                List.of(0.5, 0.9),
                List.of("L5", "U"),
                seconds(6),
                List.of(),
                seconds(10),
                seconds(180),
                List.of(5_000, 20_000),
                List.of(1_000, 5_000));
    }

    public static Plan full() {
        return new Plan(
                "full",
                ALL,
                16,
                seconds(12),
                seconds(1),
                seconds(4),
                9,
                2,
                List.of(0.25, 0.5, 0.75, 0.9),
                List.of("L5", "U", "Ud", "Q1"),
                seconds(10),
                List.of(1, 4, 16, 64),
                seconds(30),
                seconds(270),
                List.of(10_000, 30_000, 100_000),
                List.of(1_000, 3_000, 10_000));
    }

    /** The same with these arms only. */
    public Plan with(List<String> only) {
        return new Plan(
                length,
                only,
                clients,
                warm,
                rewarm,
                turn,
                rounds,
                kills,
                shares,
                latencyArms.stream().filter(only::contains).toList(),
                latency,
                knee,
                spike,
                growth,
                stages,
                accountStages);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
