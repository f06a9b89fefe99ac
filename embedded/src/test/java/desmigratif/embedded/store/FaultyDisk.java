package desmigratif.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A disk that keeps only what was forced: of the rest a power cut leaves some and tears some, in no order. It can also
 * break down. A file on it is named {@code faulty:} and its path.
 */
public final class FaultyDisk extends FilePathWrapper {

    private static final Map<String, Plate> PLATES = new ConcurrentHashMap<>();
    private static final AtomicReference<@Nullable Runnable> AT_NEXT_FORCE = new AtomicReference<>();

    static {
        FilePath.register(new FaultyDisk());
    }

    static Path path(Path file) {
        return Path.of("faulty:" + file);
    }

    static void breakDown(Path directory) {
        plates(directory).forEach(plate -> plate.broken = true);
    }

    /** Just before the next force of any file, when most is at stake. */
    static void atNextForce(Runnable work) {
        AT_NEXT_FORCE.set(work);
    }

    /** What is found after a power cut now, of all files in a directory. */
    static void cutPower(Path directory, Random random, Path into) {
        plates(directory).forEach(plate -> plate.cutPower(random, into));
    }

    private static List<Plate> plates(Path directory) {
        return PLATES.entrySet().stream()
                .filter(plate -> Path.of(plate.getKey()).startsWith(directory))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var plate = new Plate(getBase().getName(), getBase().open(mode));
        PLATES.put(getBase().toString(), plate);
        return plate;
    }

    /** What is written somewhere, or nothing if the file is cut off there. */
    private record Write(long at, byte @Nullable [] bytes) {}

    /** One file. What is written goes to the system at once and to the plate when it is forced. */
    private static final class Plate extends FileBaseDefault {

        private static final int SECTOR = 512;

        private final String name;
        private final FileChannel system;
        private final List<Write> unforced = new ArrayList<>();
        private byte[] forced = new byte[0];
        private volatile boolean broken;

        private Plate(String name, FileChannel system) {
            this.name = name;
            this.system = system;
        }

        private synchronized void cutPower(Random random, Path into) {
            var found = forced.clone();
            for (var write : unforced) {
                switch (random.nextInt(3)) {
                    case 0 -> found = apply(found, write, random);
                    case 1 -> found = apply(found, write, null);
                    default -> {}
                }
            }
            try {
                Files.write(into.resolve(name), found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] apply(byte[] to, Write write, @Nullable Random tearing) {
            var bytes = write.bytes;
            if (bytes == null) {
                return Arrays.copyOf(to, Math.min(to.length, (int) write.at));
            }
            var end = (int) write.at + bytes.length;
            var grown = to.length < end ? Arrays.copyOf(to, end) : to;
            for (var from = 0; from < bytes.length; from += SECTOR) {
                if (tearing == null || tearing.nextBoolean()) {
                    var length = Math.min(SECTOR, bytes.length - from);
                    System.arraycopy(bytes, from, grown, (int) write.at + from, length);
                }
            }
            return grown;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            var work = AT_NEXT_FORCE.getAndSet(null);
            if (work != null) {
                work.run();
            }
            keepAll();
        }

        private synchronized void keepAll() throws IOException {
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
        protected synchronized void implTruncate(long size) throws IOException {
            unforced.add(new Write(size, null));
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
