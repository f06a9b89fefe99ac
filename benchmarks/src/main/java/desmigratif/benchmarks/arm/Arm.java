package desmigratif.benchmarks.arm;

import java.time.Duration;
import java.util.List;

/** Something to be measured. */
public interface Arm extends AutoCloseable {

    About about();

    /** Brings it up in its directory, with what an earlier start left there. */
    void start();

    /** Loads it by so many clients for a while, and waits until the last command has reached the far end. */
    Shot shoot(int clients, Duration time);

    /** Its processes. */
    List<Long> pids();

    @Override
    void close();
}
