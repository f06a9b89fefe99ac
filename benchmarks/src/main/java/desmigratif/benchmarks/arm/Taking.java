package desmigratif.benchmarks.arm;

import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Commands;
import java.time.Duration;
import java.util.Map;

/** An arm that takes commands over HTTP. */
public interface Taking extends Arm {

    int port();

    /** Commands to accounts of which few are busy. */
    Commands commands();

    /** Commands to one account. */
    Commands hot();

    /** Commands to an account that nothing else is sent to. */
    Commands probe();

    /** How many commands the far end knows of. */
    long shown();

    /** How many commands to the probe's account the far end knows of. */
    long probed();

    /** What the far end knows, account by account; since the harness's own preparation. */
    Map<String, Tally> effects();

    /** As a power cut would, as far as a process can see; {@link #start()} brings it back. */
    void kill();

    @Override
    default Shot shoot(int clients, Duration time) {
        return Shooting.at(this, clients, time);
    }
}
