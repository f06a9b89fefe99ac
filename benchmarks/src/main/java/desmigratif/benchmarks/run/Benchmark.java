package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.CannotRun;
import desmigratif.benchmarks.arm.Launch;
import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.figure.Bootstrap;
import desmigratif.benchmarks.figure.Rounds;
import desmigratif.benchmarks.machine.Flushes;
import desmigratif.benchmarks.machine.Machine;
import desmigratif.benchmarks.ours.Ours;
import desmigratif.benchmarks.phone.Waiting;
import desmigratif.benchmarks.result.Report;
import desmigratif.benchmarks.result.Report.Growth;
import desmigratif.benchmarks.result.Report.Latency;
import desmigratif.benchmarks.result.Report.Phone;
import desmigratif.benchmarks.result.Report.Spike;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The whole of a run, from the first start to the report. */
public final class Benchmark {

    /** The load before a spike, in parts of what the slowest safe arm sustains. */
    private static final double USUAL = 0.25;

    private static final Duration FLUSHING = Duration.ofSeconds(2);

    private final Plan plan;
    private final Path directory;
    private final List<Present> arms = new ArrayList<>();

    private Benchmark(Plan plan, Path directory) {
        this.plan = plan;
        this.directory = directory;
    }

    /** In a directory that is empty or not there yet, and holds all data of the run. */
    public static Report run(Plan plan, Path directory) {
        var benchmark = new Benchmark(plan, directory);
        try {
            return benchmark.run();
        } finally {
            benchmark.arms.forEach(Present::close);
        }
    }

    private Report run() {
        Say.that("a %s run of %s", plan.length(), plan.arms());
        start();
        var running = arms.stream().filter(Present::runs).toList();
        var turns = new Turns(running, plan, directory);
        turns.warm();
        var chain = taking("L5");
        var selfTest = Objects.requireNonNullElse(
                chain == null ? null : tried("the generator's self-test", () -> SelfTest.p99(chain)), 0.0);
        Say.that("a server that stood still for a second shows as %.0f ms", selfTest);
        var idle = Objects.requireNonNullElse(tried("idle", turns::idleShare), 0.0);
        Say.that("all arms idle take %.1f %% of the machine", idle * 100);
        var rounds = new Rounds(turns.all());
        var knees = knees(running);
        double slowest = slowestSafe();
        var latencies = latencies(slowest);
        var ours = taking("U");
        var hot = ours == null ? null : tried("hot account", () -> Hot.of(ours, plan.latency()));
        var spike = ours == null || plan.spike().isZero()
                ? null
                : tried("spike", () -> Spiking.of(ours, slowest * USUAL, plan.spike()));
        var phone = ours instanceof Ours it ? tried("the phone", () -> phone(it)) : null;
        running.stream().filter(Present::runs).forEach(this::flushes);
        running.stream().filter(Present::runs).forEach(this::kills);
        arms.forEach(Present::close);
        var growth =
                ours == null || plan.stages().isEmpty() ? null : tried("growth", () -> Growing.of(directory, plan));
        return report(rounds, selfTest, idle, knees, latencies, hot, spike, growth, phone);
    }

    private void start() {
        for (var name : plan.arms()) {
            var present = new Present(name, Arms.of(name, directory));
            arms.add(present);
            try {
                present.arm.start();
                Say.that("%s is up: %s", name, present.arm.about().what());
            } catch (RuntimeException e) {
                present.why = e instanceof CannotRun ? e.getMessage() : e.toString();
                Say.that("%s cannot run: %s", name, String.valueOf(present.why));
            }
        }
    }

    private Map<String, Map<Integer, Double>> knees(List<Present> running) {
        var knees = new TreeMap<String, Map<Integer, Double>>();
        for (var it : running) {
            if (plan.latencyArms().contains(it.name) && !plan.knee().isEmpty()) {
                var rates = new TreeMap<Integer, Double>();
                for (var clients : plan.knee()) {
                    var shot = it.shoot(clients, plan.turn());
                    if (shot != null) {
                        rates.put(clients, shot.sustainedRate());
                    }
                }
                knees.put(it.name, rates);
                Say.that("knee of %s: %s", it.name, rates);
            }
        }
        return knees;
    }

    /** What the slowest arm that claims to be safe sustains, of those whose latency is looked at. */
    private double slowestSafe() {
        return arms.stream()
                .filter(it -> it.runs() && !it.shots.isEmpty() && it.arm.about().safe())
                .filter(it -> plan.latencyArms().contains(it.name))
                .mapToDouble(it -> Bootstrap.median(it.shots.stream()
                        .mapToDouble(that -> that.sustainedRate())
                        .toArray()))
                .min()
                .orElse(50);
    }

    private List<Latency> latencies(double slowest) {
        var latencies = new ArrayList<Latency>();
        for (var share : plan.shares()) {
            for (var name : plan.latencyArms()) {
                var arm = taking(name);
                if (arm != null) {
                    var latency = tried(name, () -> Latencies.of(arm, share, share * slowest, plan.latency()));
                    if (latency != null) {
                        latencies.add(latency);
                    }
                }
            }
        }
        return latencies;
    }

    private void flushes(Present it) {
        int clients = Present.clients(it.name, plan.clients());
        it.flushes = tried(
                it.name,
                () -> Flushes.during(
                        it.arm.pids(),
                        directory,
                        () -> it.arm.shoot(clients, FLUSHING).commands()));
        Say.that("%s: %s", it.name, String.valueOf(it.flushes));
    }

    private void kills(Present it) {
        if (it.arm instanceof Taking arm) {
            it.kills = tried(it.name, () -> Killing.of(arm, plan.kills()));
            Say.that("%s: %s", it.name, String.valueOf(it.kills));
        }
    }

    private Phone phone(Ours ours) {
        var phone = Waiting.of(ours.somebody("petugas.kongsi"), directory);
        Say.that("on a phone: %s", phone);
        return phone;
    }

    private @Nullable Taking taking(String name) {
        return arms.stream()
                .filter(it -> it.name.equals(name) && it.runs() && it.arm instanceof Taking)
                .map(it -> (Taking) it.arm)
                .findFirst()
                .orElse(null);
    }

    /** A part that breaks does not take the others with it; what is missing in the report is named there. */
    private static <T> @Nullable T tried(String what, Supplier<T> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            Say.that("%s could not be measured: %s", what, e);
            return null;
        }
    }

    private Report report(
            Rounds rounds,
            double selfTest,
            double idle,
            Map<String, Map<Integer, Double>> knees,
            List<Latency> latencies,
            @Nullable Latency hot,
            @Nullable Spike spike,
            @Nullable Growth growth,
            @Nullable Phone phone) {
        return new Report(
                LocalDate.ofInstant(Clock.systemUTC().instant(), java.time.ZoneOffset.UTC)
                        .toString(),
                plan.length(),
                Machine.here(directory).words(),
                Launch.shared(),
                selfTest,
                idle,
                plan.clients(),
                plan.turn().toMillis() / 1e3,
                rounds.dropped(),
                rounds.isResult(),
                rounds.all(),
                arms.stream().map(it -> Results.of(it, rounds)).toList(),
                Goals.of(rounds),
                knees,
                latencies,
                hot,
                spike,
                growth,
                phone);
    }
}
