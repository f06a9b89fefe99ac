package desmigratif.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    @TempDir
    Path directory = Path.of("");

    private final MemoryKeyShelf shelf = new MemoryKeyShelf();

    @Test
    void makesKeysOnceAndForTheirOwnerOnly() throws IOException {
        var word = ring().openOrMake(shelf).mac(new byte[] {1}, 16);

        assertThat(ring().open().mac(new byte[] {1}, 16)).isEqualTo(word);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(ring().wrapping().path())))
                .isEqualTo("rw-------");
        assertThat(Files.list(directory.resolve("registry"))).hasSize(2);
    }

    @Test
    void makesOneSetWhenManyStartAtOnce() {
        var words = IntStream.range(0, 16)
                .parallel()
                .mapToObj(it -> ring().openOrMake(shelf).mac(new byte[] {1}, 16));

        assertThat(words.distinct().map(java.util.HexFormat.of()::formatHex).distinct())
                .hasSize(1);
    }

    @Test
    void refusesToStartWithoutKeys() {
        assertThatThrownBy(() -> ring().open()).hasMessageContaining("keys are missing");
    }

    @Test
    void refusesToMakeKeysBesideAStoreSealedUnderOthers() {
        shelf.putIfAbsent("6101042014/person-1", new byte[] {1});

        assertThatThrownBy(() -> ring().openOrMake(shelf)).hasMessageContaining("keys are missing");
    }

    @Test
    void opensAfterRotationWhatWasWrappedBefore() {
        var wrapped = ring().openOrMake(shelf).newDataKey("a");

        RotateKeys.main(directory.resolve("registry").toString());

        assertThat(ring().open().dataKey("a", wrapped)).isNotNull();
    }

    private KeyRing ring() {
        return KeyRing.in(directory.resolve("registry"));
    }
}
