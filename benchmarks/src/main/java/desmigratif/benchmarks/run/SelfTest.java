package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.load.OpenLoop;
import desmigratif.benchmarks.load.Sink;
import desmigratif.benchmarks.machine.Shell;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A generator is honest if a server that stood still for a second shows at its 99th percentile. */
final class SelfTest {

    private static final int RATE = 50;

    private SelfTest() {}

    /** In milliseconds, with the arm's first process stopped for a second of four. */
    static double p99(Taking arm) {
        var stop = Thread.ofVirtual().start(() -> {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            Shell.signal("STOP", arm.pids().getFirst());
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            Shell.signal("CONT", arm.pids().getFirst());
        });
        var load = OpenLoop.run(arm.port(), arm.commands(), RATE, Duration.ofSeconds(4), Sink.NONE);
        try {
            stop.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return load.millis(99);
    }
}
