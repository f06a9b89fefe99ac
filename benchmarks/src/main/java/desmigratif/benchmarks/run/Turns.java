package desmigratif.benchmarks.run;

import desmigratif.benchmarks.figure.Round;
import desmigratif.benchmarks.machine.Canary;
import desmigratif.benchmarks.machine.Proc;
import desmigratif.benchmarks.machine.Steal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** The rounds: every arm once, in an order that is shuffled each time. */
final class Turns {

    private static final Duration IDLE = Duration.ofSeconds(3);
    private static final long SEED = 20_261_124;

    private final List<Present> arms;
    private final Plan plan;
    private final Path directory;
    private final Random random = new Random(SEED);

    Turns(List<Present> arms, Plan plan, Path directory) {
        this.arms = arms;
        this.plan = plan;
        this.directory = directory;
    }

    void warm() {
        for (var it : arms) {
            var shot = it.shoot(plan.clients(), plan.warm());
            Say.that("%s is warm, %.0f/s", it.name, shot == null ? 0 : shot.sustainedRate());
        }
    }

    /** What the arms take of the machine, all together, while nobody asks anything of them. */
    double idleShare() {
        var pids = arms.stream().flatMap(it -> it.arm.pids().stream()).toList();
        double before = Proc.cpuNanos(pids);
        LockSupport.parkNanos(IDLE.toNanos());
        return (Proc.cpuNanos(pids) - before)
                / IDLE.toNanos()
                / Runtime.getRuntime().availableProcessors();
    }

    List<Round> all() {
        var rounds = new ArrayList<Round>();
        for (int i = 1; i <= plan.rounds(); i++) {
            rounds.add(round());
            Say.that(
                    "round %d of %d: %s",
                    i, plan.rounds(), said(rounds.getLast().values()));
        }
        return rounds;
    }

    private Round round() {
        var steal = Steal.now();
        double canary = Canary.sing(directory).rate();
        var values = new TreeMap<String, Double>();
        var order = new ArrayList<>(arms);
        Collections.shuffle(order, random);
        for (var it : order) {
            it.shoot(plan.clients(), plan.rewarm());
            var shot = it.shoot(plan.clients(), plan.turn());
            if (shot != null) {
                it.shots.add(shot);
                values.put(it.name, shot.sustainedRate());
            }
        }
        return new Round(canary, Steal.now().since(steal), values);
    }

    private static String said(Map<String, Double> values) {
        var said = new StringBuilder();
        values.forEach((name, rate) -> said.append("%s %.0f  ".formatted(name, rate)));
        return said.toString();
    }
}
