package desmigratif.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk that keeps only what was forced: of the rest a power cut leaves some and tears some, in no order. It can also
 * break down. A file on it is named {@code faulty:} and its path.
 */
public final class FaultyDisk extends FilePathWrapper {

    private static final Map<String, Plate> PLATES = new ConcurrentHashMap<>();

    static {
        FilePath.register(new FaultyDisk());
    }

    static Path path(Path file) {
        return Path.of("faulty:" + file);
    }

    static Plate plate(Path file) {
        return Objects.requireNonNull(PLATES.get(file.toString()));
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var plate = new Plate(getBase().open(mode));
        PLATES.put(getBase().toString(), plate);
        return plate;
    }

    private record Write(long at, byte[] bytes) {}

    /** One file. What is written goes to the system at once and to the plate when it is forced. */
    static final class Plate extends FileBaseDefault {

        private static final int SECTOR = 512;

        private final FileChannel system;
        private final List<Write> unforced = new ArrayList<>();
        private byte[] forced = new byte[0];
        private boolean broken;

        private Plate(FileChannel system) {
            this.system = system;
        }

        synchronized void breakDown() {
            broken = true;
        }

        /** What is found on the disk after a power cut now. */
        synchronized void cutPower(Random random, Path into) throws IOException {
            var found = forced.clone();
            for (var write : unforced) {
                found = apply(found, write, random.nextInt(3) == 0 ? random : null);
            }
            Files.write(into, found);
        }

        private static byte[] apply(byte[] to, Write write, @org.jspecify.annotations.Nullable Random tearing) {
            var end = (int) write.at + write.bytes.length;
            var grown = to.length < end ? Arrays.copyOf(to, end) : to;
            for (var from = 0; from < write.bytes.length; from += SECTOR) {
                if (tearing == null || tearing.nextBoolean()) {
                    var length = Math.min(SECTOR, write.bytes.length - from);
                    System.arraycopy(write.bytes, from, grown, (int) write.at + from, length);
                }
            }
            return grown;
        }

        @Override
        public synchronized void force(boolean metadata) throws IOException {
            refuseIfBroken();
            for (var write : unforced) {
                forced = apply(forced, write, null);
            }
            unforced.clear();
        }

        @Override
        public synchronized int write(ByteBuffer source, long at) throws IOException {
            refuseIfBroken();
            var bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            unforced.add(new Write(at, bytes));
            return system.write(source, at);
        }

        private void refuseIfBroken() throws IOException {
            if (broken) {
                throw new IOException("The disk is broken");
            }
        }

        @Override
        public int read(ByteBuffer into, long from) throws IOException {
            return system.read(into, from);
        }

        @Override
        public long size() throws IOException {
            return system.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            system.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return system.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            system.close();
        }
    }
}
