package desmigratif.benchmarks.child;

import desmigratif.benchmarks.load.Pace;
import java.time.Duration;

/** What is driven from inside: a limit without anything around it. */
public interface Bare extends Subject {

    /** So many clients at once, for a while; how much came through, until the last of it had. */
    Pace run(int clients, Duration time);

    @Override
    default int port() {
        return 0;
    }
}
