package desmigratif.embedded.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * What every commit writes, noted beside the file before the file is touched. When the power fails, a disk may have kept
 * any part of what was not forced, in any order; a record is kept whole or told from its sum to be broken, and the file
 * is mended from the whole ones.
 */
final class Journal implements AutoCloseable {

    /** Of a record: its number, one more than that of the one before; its length; a sum over all of it. */
    private static final int HEAD = Long.BYTES + 2 * Integer.BYTES, LENGTH_AT = Long.BYTES, SUM_AT = LENGTH_AT + 4;

    private static final int LONG = 8 * 1024 * 1024;

    private final FileChannel records;
    private long number;
    private long end;

    private Journal(FileChannel records, long number) {
        this.records = records;
        this.number = number;
    }

    /** A new one, whose first number is like no other: what is left of an old one cannot be taken for a part of it. */
    static Journal of(FilePath file) throws IOException {
        return new Journal(beside(file).open("rw"), ThreadLocalRandom.current().nextLong() >>> 1);
    }

    private static FilePath beside(FilePath file) {
        return FilePath.get(file + ".journal");
    }

    void note(List<Change> changes) throws IOException {
        var record = ByteBuffer.allocate(
                HEAD + changes.stream().mapToInt(Change::length).sum());
        record.putLong(number++).putInt(record.capacity()).putInt(0);
        changes.forEach(change -> change.writeTo(record));
        record.putInt(SUM_AT, sum(record)).rewind();
        Slices.write(records, end, record);
        records.force(false);
        end += record.capacity();
    }

    boolean isLong() {
        return end > LONG;
    }

    /** To be told when all that was noted is safe in the file itself. */
    void startOver() {
        end = 0;
    }

    /** Brings a file to where its journal says it was, if it has one. */
    static void mend(FilePath file) throws IOException {
        if (!beside(file).exists() || beside(file).size() == 0) {
            return;
        }
        try (var records = beside(file).open("rw");
                var mended = file.open("rw")) {
            replay(records, mended);
            mended.force(true);
            clear(records);
        }
    }

    private static void replay(FileChannel records, FileChannel file) throws IOException {
        var record = record(records, 0);
        for (var at = 0L; record != null; ) {
            var next = record.getLong(0) + 1;
            at += record.limit();
            for (var change : Change.readAll(record.position(HEAD))) {
                change.applyTo(file);
            }
            record = record(records, at);
            if (record != null && record.getLong(0) != next) {
                return;
            }
        }
    }

    private static @Nullable ByteBuffer record(FileChannel records, long at) throws IOException {
        var rest = records.size() - at;
        if (rest < HEAD) {
            return null;
        }
        var head = ByteBuffer.allocate(HEAD);
        DataUtils.readFully(records, at, head);
        var length = head.getInt(LENGTH_AT);
        if (length < HEAD || length > rest) {
            return null;
        }
        var record = ByteBuffer.allocate(length);
        DataUtils.readFully(records, at, record);
        var sum = record.getInt(SUM_AT);
        return sum == sum(record.putInt(SUM_AT, 0)) ? record : null;
    }

    private static int sum(ByteBuffer record) {
        var sum = new CRC32C();
        sum.update(record.duplicate().clear());
        return (int) sum.getValue();
    }

    private static void clear(FileChannel records) throws IOException {
        records.truncate(0);
        records.force(true);
    }

    /** To be closed when all that was noted is safe in the file itself. */
    @Override
    public void close() throws IOException {
        clear(records);
        records.close();
    }
}
