package desmigratif.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.example.making.ExampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFilesTest {

    private static final Path FILES = Path.of("src/main/resources/example");

    /** The files are what the making makes, byte for byte; {@code -Dexample=write} writes them anew. */
    @Test
    void areWhatTheMakingMakes() throws IOException {
        var made = new TreeMap<>(ExampleFiles.all());
        if ("write".equals(System.getProperty("example"))) {
            for (var file : made.entrySet()) {
                Files.writeString(FILES.resolve(file.getKey()), file.getValue());
            }
        }

        for (var file : made.entrySet()) {
            assertThat(Files.readString(FILES.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void areMadeTheSameEveryTime() {
        assertThat(ExampleFiles.all()).isEqualTo(ExampleFiles.all());
    }

    @ParameterizedTest
    @CsvSource({
        "6101042014, participants.csv|services.csv|departures.csv|present.csv|capitals.csv|members.csv|deposits.csv",
        "3302152003, participants.csv|services.csv|departures.csv|present.csv|capitals.csv"
    })
    void nameOnlyPeopleOfTheVillage(String village, String files) {
        var counted = new Counted(village);
        var known =
                counted.niks("people.csv").stream().filter(it -> !it.isEmpty()).toList();

        for (var file : files.split("\\|")) {
            assertThat(counted.niks(file)).as(file).isNotEmpty().isSubsetOf(known);
        }
    }
}
