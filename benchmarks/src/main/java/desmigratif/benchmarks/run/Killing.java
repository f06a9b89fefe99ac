package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Shooting;
import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.figure.Toll;
import desmigratif.benchmarks.load.Command;
import desmigratif.benchmarks.load.Commands;
import desmigratif.benchmarks.load.Line;
import desmigratif.benchmarks.result.Report.Kills;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills an arm with {@code kill -9} while commands flow, brings it back, sends again what got no answer, as a careful
 * client does, waits until nothing moves any more, and counts: every command once is right.
 */
final class Killing {

    private static final int CLIENTS = 8;
    private static final Duration FLOW = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Taking arm;
    private final Map<String, Tally> expected;
    private final Queue<Command> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Command> unanswered = new ConcurrentLinkedQueue<>();

    private Killing(Taking arm) {
        this.arm = arm;
        this.expected = new TreeMap<>(arm.effects());
    }

    static Kills of(Taking arm, int kills) {
        var killing = new Killing(arm);
        double back = 0;
        long again = 0;
        for (int i = 0; i < kills; i++) {
            killing.killWhileTheyWork();
            long begun = System.nanoTime();
            arm.start();
            again += killing.sendAgain();
            killing.settle();
            back += (System.nanoTime() - begun) / 1e9 / kills;
        }
        var toll = Toll.of(killing.expected, arm.effects());
        return new Kills(kills, killing.acknowledged.size(), again, toll.lost(), toll.doubled(), back);
    }

    private void killWhileTheyWork() {
        int port = arm.port();
        var commands = arm.commands();
        int before = acknowledged.size();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> untilNoAnswer(port, commands));
            }
            LockSupport.parkNanos(FLOW.toNanos());
            arm.kill();
        }
        acknowledged.stream().skip(before).forEach(this::expect);
    }

    private void untilNoAnswer(int port, Commands commands) {
        try {
            while (true) {
                untilTheServerHangsUp(port, commands);
            }
        } catch (IOException e) {
            // Killed, as it should be.
        }
    }

    private void untilTheServerHangsUp(int port, Commands commands) throws IOException {
        try (var line = new Line(port)) {
            while (!line.isOver()) {
                var command = commands.next();
                unanswered.add(command);
                if (line.send(command.request()) / 100 == 2) {
                    acknowledged.add(command);
                    unanswered.remove(command);
                }
            }
        }
    }

    private int sendAgain() {
        int again = unanswered.size();
        for (var command = unanswered.poll(); command != null; command = unanswered.poll()) {
            send(command);
            expect(command);
        }
        return again;
    }

    private void send(Command command) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int status = 0;
        while (System.nanoTime() < end) {
            try (var line = new Line(arm.port())) {
                status = line.send(command.request());
                if (status / 100 == 2) {
                    return;
                }
            } catch (IOException e) {
                // Not up yet.
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new IllegalStateException(
                arm.about().name() + " answers " + status + " to what is sent again after a kill");
    }

    private void expect(Command command) {
        var before = expected.getOrDefault(command.account(), Tally.NONE);
        expected.put(command.account(), before.and(command.amount()));
    }

    /** Until all has come, or nothing has moved for long; then a moment more for what comes twice. */
    private void settle() {
        Shooting.awaitShown(
                arm, expected.values().stream().mapToLong(Tally::count).sum());
        for (long last = -1, now = arm.shown(); now != last; now = arm.shown()) {
            last = now;
            LockSupport.parkNanos(1_500_000_000);
        }
    }
}
