package desmigratif.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.example.making.ExampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

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
}
