package desmigratif.benchmarks.child;

import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Pace;
import java.time.Duration;
import java.util.Map;

/** A backlog that is filled and told, again and again; only the telling is timed. */
public interface Draining extends Bare {

    /** Facts that wait in each document. */
    int EACH = 10;

    /** Fills so many documents; what is returned comes back when the last of their facts is told. */
    Runnable filled(int documents);

    @Override
    default Pace run(int clients, Duration time) {
        long nanos = 0;
        long told = 0;
        while (nanos < time.toNanos()) {
            var telling = filled(clients);
            long begun = System.nanoTime();
            telling.run();
            nanos += System.nanoTime() - begun;
            told += (long) clients * EACH;
        }
        return new Pace(told, nanos / 1e9, 0, 0);
    }

    @Override
    default long shown() {
        return 0;
    }

    @Override
    default Map<String, Tally> effects() {
        return Map.of();
    }
}
