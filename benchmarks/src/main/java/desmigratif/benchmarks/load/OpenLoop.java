package desmigratif.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Commands that arrive when they arrive, whatever the server does meanwhile. Latency counts from the intended moment; a
 * command for which there is no room among those on their way counts as failed, not as never meant.
 */
public final class OpenLoop {

    private static final int MOST_ON_THEIR_WAY = 512;

    private OpenLoop() {}

    public static Load run(int port, Commands commands, double perSecond, Duration time, Sink sink) {
        var counting = new Counting();
        var arrivals = new Arrivals(perSecond);
        var room = new Semaphore(MOST_ON_THEIR_WAY);
        long begun = System.nanoTime();
        try (var lines = new Lines(port);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long after = arrivals.next(); after < time.toNanos(); after = arrivals.next()) {
                long intended = begun + after;
                waitUntil(intended);
                if (!room.tryAcquire()) {
                    counting.notSent();
                    continue;
                }
                threads.submit(() -> {
                    try {
                        var command = commands.next();
                        int status = lines.send(command.request());
                        counting.answered(status, System.nanoTime() - intended);
                        sink.answered(command, status);
                    } finally {
                        room.release();
                    }
                });
            }
        }
        return counting.load(time.toNanos());
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
