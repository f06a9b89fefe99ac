package desmigratif.test.jar;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service's clock is set forward and back while coins fall (F8): order is by version, and nothing waits for a clock. */
class ClockJumpTest {

    private static final List<Duration> JUMPS =
            List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ofHours(2), Duration.ZERO, Duration.ofDays(-1));

    @TempDir
    Path folder = Path.of("");

    @Test
    void goesOnWhicheverWayItsClockJumps() {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            jars.begin(4);
            for (var jump : JUMPS) {
                jars.clockIsOff(jump);
                jars.awaitMore(60);
            }
            jars.end();
            jars.sendsAgain();

            jars.awaitWhole();
        }
    }

    @Test
    void tellsAfterARestartWhatItDidUnderAClockThatWasAhead() {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            jars.closeBroker(); // So that nothing is told before the restart, only found by it.
            jars.begin(4);
            jars.clockIsOff(Duration.ofHours(2));
            jars.awaitMore(60);
            jars.end();
            jars.stopService();

            jars.clockIsOff(Duration.ofHours(-1));
            jars.openBroker();
            jars.start();

            jars.sendsAgain();
            jars.awaitWhole();
        }
    }
}
