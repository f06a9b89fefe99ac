package desmigratif.kit.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.kit.store.StoreAway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaboteurTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void resetsAtThePassingThatWasAskedForAndOnlyOnce() throws IOException {
        Files.writeString(folder.resolve("armed"), "R3 reset 2");
        var saboteur = Saboteur.in(folder);

        saboteur.at("R2");
        saboteur.at("R3");

        assertThatThrownBy(() -> saboteur.at("R3"))
                .hasMessageContaining("R3")
                .matches(StoreAway::is, "taken for a lost store");
        assertThat(folder.resolve("armed")).doesNotExist();
        assertThat(folder.resolve("fired")).hasContent("R3 reset");
        saboteur.at("R3");
    }

    @Test
    void isNotThereInProduction() {
        assertThat(System.getProperty(CrashPoint.SETTING)).isNull();

        CrashPoint.hit("C1");
    }
}
