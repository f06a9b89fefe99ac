package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.About;
import desmigratif.benchmarks.arm.Shooting;
import desmigratif.benchmarks.figure.Slope;
import desmigratif.benchmarks.load.ClosedLoop;
import desmigratif.benchmarks.load.Commands;
import desmigratif.benchmarks.load.Load;
import desmigratif.benchmarks.load.Sink;
import desmigratif.benchmarks.machine.Proc;
import desmigratif.benchmarks.ours.Ours;
import desmigratif.benchmarks.result.Report.Growth;
import desmigratif.benchmarks.result.Report.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** An installation that is filled, stage by stage: what a command and a look cost when there is much already. */
final class Growing {

    private static final int CLIENTS = 16;
    private static final int MEASURING = 8;
    private static final Duration A_WHILE = Duration.ofSeconds(4);
    private static final Duration FILL = Duration.ofSeconds(2);

    private final Ours arm;
    private final Plan plan;
    private final long end;

    private Growing(Ours arm, Plan plan) {
        this.arm = arm;
        this.plan = plan;
        this.end = System.nanoTime() + plan.growth().toNanos();
    }

    static Growth of(Path directory, Plan plan) {
        var about = new About("growth", "ours", "embedded", true);
        try (var arm = Ours.serving(about, directory.resolve("growth"))) {
            arm.start();
            return new Growing(arm, plan).grow(arm.startSeconds());
        }
    }

    private Growth grow(double startSeconds) {
        long idle = Proc.residentMegabytes(arm.pids().getFirst());
        ClosedLoop.run(arm.port(), arm.commands(), CLIENTS, plan.warm(), Sink.NONE);
        var oneAccount = stages(plan.accountStages(), arm.hot(), "one account");
        var total = stages(plan.stages(), arm.commands(), "in total");
        long facts = arm.shown();
        double rebuilt = arm.district().rebuildSeconds();
        long full = Proc.residentMegabytes(arm.pids().getFirst());
        double live = live();
        arm.close();
        arm.start();
        return new Growth(
                total,
                oneAccount,
                slope(total, Stage::cpuMicros),
                slope(oneAccount, Stage::cpuMicros),
                slope(total, Stage::dashboardP50),
                facts / rebuilt,
                facts,
                live,
                startSeconds,
                arm.startSeconds(),
                idle,
                full);
    }

    private double live() {
        return arm.shoot(CLIENTS, A_WHILE).sustainedRate();
    }

    private List<Stage> stages(List<Integer> sizes, Commands commands, String what) {
        var stages = new ArrayList<Stage>();
        long before = arm.shown();
        for (var size : sizes) {
            if (!filled(before + size, commands)) {
                Say.that("growth: %,d entries %s were not reached in time", size, what);
                break;
            }
            stages.add(stage(size, commands));
            Say.that(
                    "growth: %,d entries %s, %.0f µs a command",
                    size, what, stages.getLast().cpuMicros());
        }
        return stages;
    }

    private boolean filled(long many, Commands commands) {
        for (long now = arm.shown(); now < many; now = arm.shown()) {
            if (System.nanoTime() > end) {
                return false;
            }
            var load = ClosedLoop.run(arm.port(), commands, CLIENTS, FILL, Sink.NONE);
            Shooting.awaitShown(arm, now + load.acknowledged());
        }
        return true;
    }

    private Stage stage(long size, Commands commands) {
        long before = arm.shown();
        double cpu = Proc.cpuNanos(arm.pids());
        var load = ClosedLoop.run(arm.port(), commands, MEASURING, A_WHILE, Sink.NONE);
        Shooting.awaitShown(arm, before + load.acknowledged());
        double spent = (Proc.cpuNanos(arm.pids()) - cpu) / 1e3 / Math.max(1, load.acknowledged());
        var looks = looks();
        return new Stage(size, spent, load.millis(50), load.millis(99), looks.millis(50), looks.millis(99));
    }

    private Load looks() {
        var district = arm.district();
        return ClosedLoop.run(district.looksPort(), district.looks(), 1, A_WHILE.dividedBy(2), Sink.NONE);
    }

    private static double slope(List<Stage> stages, ToDoubleFunction<Stage> cost) {
        return stages.size() < 2
                ? 0
                : Slope.logLog(
                        stages.stream().mapToDouble(Stage::entries).toArray(),
                        stages.stream().mapToDouble(cost).toArray());
    }
}
