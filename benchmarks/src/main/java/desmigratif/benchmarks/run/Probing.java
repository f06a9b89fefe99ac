package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.load.Commands;
import desmigratif.benchmarks.load.Line;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;

/** One command now and then beside a load, followed until it is seen at the far end: freshness. */
final class Probing implements AutoCloseable {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Histogram micros = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
    private final Thread thread;
    private volatile boolean running = true;

    private Probing(int port, Commands commands, LongSupplier seen, Duration pause) {
        thread = Thread.ofVirtual().start(() -> {
            while (running) {
                once(port, commands, seen);
                LockSupport.parkNanos(pause.toNanos());
            }
        });
    }

    /** Until the arm's own far end shows it. */
    static Probing of(Taking arm) {
        return new Probing(arm.port(), arm.probe(), arm::probed, Duration.ofMillis(100));
    }

    /** Until any figure shows it that grows with each command. */
    static Probing of(int port, Commands commands, LongSupplier seen) {
        return new Probing(port, commands, seen, Duration.ofMillis(300));
    }

    private void once(int port, Commands commands, LongSupplier seen) {
        long before = seen.getAsLong();
        long intended = System.nanoTime();
        try (var line = new Line(port)) {
            if (line.send(commands.next().request()) / 100 != 2) {
                return;
            }
            while (seen.getAsLong() <= before && running) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        } catch (IOException e) {
            return;
        }
        if (running) {
            micros.recordValue((System.nanoTime() - intended) / 1_000);
        }
    }

    /** What it has seen so far. */
    double millis(double percentile) {
        return micros.getTotalCount() == 0 ? 0 : micros.getValueAtPercentile(percentile) / 1e3;
    }

    @Override
    public void close() {
        stop();
    }

    void stop() {
        running = false;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
