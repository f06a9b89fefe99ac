package desmigratif.embedded.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;

/** A file that changes from one forced state to the next and is never found between them. */
final class JournaledFile extends FileBaseDefault {

    private final FileChannel file;
    private final Journal journal;
    private final List<Change> unforced = new ArrayList<>();
    private long size;

    JournaledFile(FileChannel file, Journal journal) throws IOException {
        this.file = file;
        this.journal = journal;
        this.size = file.size();
    }

    @Override
    public synchronized int write(ByteBuffer source, long at) {
        var bytes = new byte[source.remaining()];
        source.get(bytes);
        unforced.add(new Change(at, bytes));
        size = Math.max(size, at + bytes.length);
        return bytes.length;
    }

    @Override
    protected synchronized void implTruncate(long end) {
        unforced.add(new Change(end, null));
        size = Math.min(size, end);
    }

    @Override
    public synchronized void force(boolean metadata) throws IOException {
        if (unforced.isEmpty()) {
            return;
        }
        journal.note(unforced);
        for (var change : unforced) {
            change.applyTo(file);
        }
        unforced.clear();
        if (journal.isLong()) {
            file.force(true);
            journal.startOver();
        }
    }

    @Override
    public synchronized int read(ByteBuffer into, long from) throws IOException {
        if (unforced.isEmpty()) {
            return Slices.read(file, from, into);
        }
        var length = (int) Math.min(into.remaining(), size - from);
        if (length <= 0) {
            return -1;
        }
        var read = new byte[length];
        fill(read, from);
        unforced.forEach(change -> change.applyTo(read, from));
        into.put(read);
        return length;
    }

    /** What lies beyond the file's own end is still unforced. */
    private void fill(byte[] read, long from) throws IOException {
        var into = ByteBuffer.wrap(read);
        while (into.hasRemaining() && Slices.read(file, from + into.position(), into) > 0) {}
    }

    @Override
    public synchronized long size() {
        return size;
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return file.tryLock(position, length, shared);
    }

    @Override
    protected synchronized void implCloseChannel() throws IOException {
        try (file) {
            force(true);
            file.force(true);
            journal.close();
        }
    }
}
