package desmigratif.test.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import desmigratif.test.Until;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of the release before beside a new writer. */
class UpgradeTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void holdsKindsItDoesNotKnowYetAndAppliesThemOnceItDoes() {
        try (var jars = new Jars(folder)) {
            jars.start(OlderJarApplication.class);
            jars.open(3);
            for (var jar : jars.names()) {
                jars.drops(jar, 5);
            }
            Until.holds(() -> held(jars, "unknown-kind") >= 3, "the kind nobody knows is held");
            Until.holds(() -> held(jars, "gap") >= 12, "and what follows behind it");
            assertThat(jars.known().find(Jars.whole(jars.names().getFirst())))
                    .isEqualTo(new KnownJar(jars.names().getFirst(), 0, 0));

            jars.stopService();
            jars.start();

            jars.awaitWhole();
            assertThat(jars.database().getCollection("held").countDocuments()).isZero();
        }
    }

    private static long held(Jars jars, String reason) {
        return jars.database().getCollection("held").countDocuments(Filters.eq("reason", reason));
    }
}
