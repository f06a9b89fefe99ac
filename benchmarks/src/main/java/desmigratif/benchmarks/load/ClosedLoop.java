package desmigratif.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Executors;

/** So many clients, each of which sends its next command when the last is answered: what a server can take. */
public final class ClosedLoop {

    private ClosedLoop() {}

    public static Load run(int port, Commands commands, int clients, Duration time, Sink sink) {
        var counting = new Counting();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try (var lines = new Lines(port);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        once(lines, commands.next(), counting, sink);
                    }
                });
            }
        }
        return counting.load(System.nanoTime() - begun);
    }

    private static void once(Lines lines, Command command, Counting counting, Sink sink) {
        long before = System.nanoTime();
        int status = lines.send(command.request());
        counting.answered(status, System.nanoTime() - before);
        sink.answered(command, status);
    }
}
