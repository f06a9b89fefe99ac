package desmigratif.test.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine is away while coins fall (F1, F2): what was accepted is there once, and nothing else is. */
class OutageTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void takesCommandsWhileTheBrokerIsAwayAndTellsThemWhenItIsBack() {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            jars.begin(4);
            jars.awaitMore(40);

            jars.closeBroker();
            jars.awaitMore(200);
            jars.openBroker();
            jars.awaitMore(40);
            jars.end();
            jars.sendsAgain();

            jars.awaitWhole();
        }
    }

    @Test
    void acceptsNothingWhileTheStoreIsAwayAndGoesOnWhenItIsBack() {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            jars.begin(4);
            jars.awaitMore(40);

            jars.closeStore();
            jars.end();
            int before = jars.acceptedInAll();
            jars.sendsAgainOnce();
            assertThat(jars.acceptedInAll()).isEqualTo(before);
            jars.openStore();
            jars.sendsAgain();
            jars.begin(4);
            jars.awaitMore(40);
            jars.end();

            jars.awaitWhole();
        }
    }
}
