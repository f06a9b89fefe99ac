package desmigratif.portal.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final byte[] PLAIN = "rahasia".getBytes(UTF_8);

    @TempDir
    private Path directory;

    @Test
    void opensWhatItClosedEvenAfterARestart() {
        var closed = new Seal(directory).close("login", PLAIN);

        assertThat(new Seal(directory).open("login", closed)).hasValue(PLAIN);
        assertThat(new String(closed, UTF_8)).doesNotContain("rahasia");
    }

    @Test
    void opensNothingThatWasTouchedOrMeantForSomethingElse() {
        var seal = new Seal(directory);
        var closed = seal.close("login", PLAIN);
        var touched = closed.clone();
        touched[touched.length - 1] ^= 1;

        assertThat(seal.open("session", closed)).isEmpty();
        assertThat(seal.open("login", touched)).isEmpty();
        assertThat(seal.open("login", new byte[3])).isEmpty();
        assertThat(new Seal(directory.resolve("other")).open("login", closed)).isEmpty();
    }

    @Test
    void closesTheSameTwiceWithoutShowingIt() {
        var seal = new Seal(directory);

        assertThat(seal.close("login", PLAIN)).isNotEqualTo(seal.close("login", PLAIN));
    }

    @Test
    void knowsItsSecretsAgain() {
        var secret = new Seal(directory).secret("client");

        assertThat(new Seal(directory).secret("client")).isEqualTo(secret).hasSize(64);
        assertThat(new Seal(directory).secret("other")).isNotEqualTo(secret);
    }
}
