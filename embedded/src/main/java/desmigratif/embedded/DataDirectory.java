package desmigratif.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A data directory that is ours alone, until we close it or die: the system lets go of the lock of a killed process. */
final class DataDirectory implements AutoCloseable {

    private final FileChannel lock;

    private DataDirectory(FileChannel lock) {
        this.lock = lock;
    }

    /** Takes the lock first, so that nothing of the data is touched while another process has it. */
    static DataDirectory claim(Path directory) {
        try {
            Files.createDirectories(directory);
            var claimed = new DataDirectory(lock(directory));
            try {
                DataVersion.check(directory);
                return claimed;
            } catch (RuntimeException | IOException refused) {
                claimed.close();
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + directory + " cannot be used", e);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        var file = directory.resolve("lock");
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DirectoryInUse(directory, Files.readString(file));
        }
        channel.truncate(0)
                .write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcessHasIt) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
