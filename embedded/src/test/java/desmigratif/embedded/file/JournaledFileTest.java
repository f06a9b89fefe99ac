package desmigratif.embedded.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournaledFileTest {

    private static final int STEPS = 2_000, MOST_BYTES = 3_000;

    @TempDir
    Path directory;

    @Test
    void readsWhatWasWrittenForcedOrNot() throws IOException {
        var random = new Random(1);
        var expected = new byte[0];
        try (var file = open("file")) {
            for (var step = 0; step < STEPS; step++) {
                switch (random.nextInt(10)) {
                    case 0 -> file.force(false);
                    case 1 -> {
                        var end = random.nextInt(expected.length + 1);
                        file.truncate(end);
                        expected = Arrays.copyOf(expected, end);
                    }
                    case 2, 3, 4 -> expected = write(file, expected, random);
                    default -> compare(file, expected, random);
                }
            }
            assertThat(file.size()).isEqualTo(expected.length);
        }
        assertThat(directory.resolve("file")).hasBinaryContent(expected);
        assertThat(directory.resolve("file.journal")).isEmptyFile();
    }

    @Test
    void isMendedFromItsJournalUpToTheFirstBrokenRecord() throws IOException {
        var file = open("file");
        for (var text : new String[] {"first", "second", "third"}) {
            file.write(ByteBuffer.wrap(text.getBytes()), 0);
            file.force(false);
        }
        var journal = Files.readAllBytes(directory.resolve("file.journal"));
        journal[journal.length - 1]++;
        Files.write(directory.resolve("copy.journal"), journal);
        Files.writeString(directory.resolve("copy"), "torn");

        try (var mended = open("copy")) {
            assertThat(text(mended)).isEqualTo("second");
        }
        file.close();
    }

    private FileChannel open(String name) throws IOException {
        return FilePath.get(JournaledPath.mended(directory.resolve(name).toString(), true))
                .open("rw");
    }

    private static byte[] write(FileChannel file, byte[] before, Random random) throws IOException {
        var bytes = new byte[1 + random.nextInt(MOST_BYTES)];
        random.nextBytes(bytes);
        var at = random.nextInt(before.length + 100);
        file.write(ByteBuffer.wrap(bytes), at);
        var after = Arrays.copyOf(before, Math.max(before.length, at + bytes.length));
        System.arraycopy(bytes, 0, after, at, bytes.length);
        return after;
    }

    private static void compare(FileChannel file, byte[] expected, Random random) throws IOException {
        var from = random.nextInt(expected.length + 1);
        var read = ByteBuffer.allocate(random.nextInt(MOST_BYTES));
        file.read(read, from);
        assertThat(Arrays.copyOf(read.array(), read.position()))
                .isEqualTo(Arrays.copyOfRange(expected, from, from + read.position()));
        assertThat(read.position()).isEqualTo(Math.min(read.capacity(), expected.length - from));
    }

    private static String text(FileChannel file) throws IOException {
        var bytes = ByteBuffer.allocate((int) file.size());
        file.read(bytes, 0);
        return new String(bytes.array());
    }
}
