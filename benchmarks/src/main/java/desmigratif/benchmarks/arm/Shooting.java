package desmigratif.benchmarks.arm;

import desmigratif.benchmarks.load.ClosedLoop;
import desmigratif.benchmarks.load.Load;
import desmigratif.benchmarks.load.Sink;
import desmigratif.benchmarks.machine.Proc;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One load of one arm, with what it cost whom. */
public final class Shooting {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Longer than a broker waits for a reader that was killed (45 s where nobody has set it). */
    private static final Duration STILL = Duration.ofSeconds(75);

    private static final long LOOK_NANOS = 20_000_000;
    private static final List<Long> GENERATOR = List.of(ProcessHandle.current().pid());

    private Shooting() {}

    static Shot at(Taking arm, int clients, Duration time) {
        long before = arm.shown();
        var pids = arm.pids();
        double cpu = Proc.cpuNanos(pids);
        double own = Proc.cpuNanos(GENERATOR);
        long begun = System.nanoTime();
        var load = ClosedLoop.run(arm.port(), arm.commands(), clients, time, Sink.NONE);
        double share = share(Proc.cpuNanos(GENERATOR) - own, System.nanoTime() - begun);
        awaitShown(arm, before + load.acknowledged());
        double seconds = (System.nanoTime() - begun) / 1e9;
        double spent = (Proc.cpuNanos(pids) - cpu) / 1e3 / Math.max(1, load.acknowledged());
        return shot(load, clients, seconds, spent, share);
    }

    static double share(double cpuNanos, double nanos) {
        return cpuNanos / nanos / Runtime.getRuntime().availableProcessors();
    }

    private static Shot shot(Load load, int clients, double seconds, double cpuMicros, double share) {
        return new Shot(
                clients,
                load.acknowledged(),
                load.failed(),
                load.rate(),
                load.acknowledged() / seconds,
                cpuMicros,
                share,
                load.millis(50),
                load.millis(99),
                load.millis(99.9),
                load.maxMillis());
    }

    /** Waits until the far end knows of so many; false where it does not come to that. */
    public static boolean awaitShown(Taking arm, long many) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long last = -1;
        long since = System.nanoTime();
        for (long now = arm.shown(); now < many; now = arm.shown()) {
            if (now != last) {
                last = now;
                since = System.nanoTime();
            }
            if (System.nanoTime() > end || System.nanoTime() - since > STILL.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return true;
    }
}
