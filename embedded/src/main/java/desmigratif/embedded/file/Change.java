package desmigratif.embedded.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a file: bytes that are written, or an end that is cut off.
 *
 * @param at where
 * @param bytes what; nothing if the file ends here from now on
 */
record Change(long at, byte @Nullable [] bytes) {

    private static final int HEAD = Long.BYTES + Integer.BYTES, CUT = -1;

    int length() {
        return HEAD + (bytes == null ? 0 : bytes.length);
    }

    void writeTo(ByteBuffer out) {
        out.putLong(at).putInt(bytes == null ? CUT : bytes.length);
        if (bytes != null) {
            out.put(bytes);
        }
    }

    static List<Change> readAll(ByteBuffer in) {
        var changes = new ArrayList<Change>();
        while (in.hasRemaining()) {
            var at = in.getLong();
            var length = in.getInt();
            var bytes = length == CUT ? null : new byte[length];
            if (bytes != null) {
                in.get(bytes);
            }
            changes.add(new Change(at, bytes));
        }
        return changes;
    }

    void applyTo(FileChannel file) throws IOException {
        if (bytes == null) {
            file.truncate(at);
        } else {
            Slices.write(file, at, ByteBuffer.wrap(bytes));
        }
    }

    /** Changes what was read of a file from a place on, as if it had been read after this change. */
    void applyTo(byte[] read, long from) {
        var start = Math.clamp(at - from, 0, read.length);
        if (bytes == null) {
            Arrays.fill(read, start, read.length, (byte) 0);
            return;
        }
        var end = Math.clamp(at + bytes.length - from, 0, read.length);
        if (start < end) {
            System.arraycopy(bytes, (int) (from + start - at), read, start, end - start);
        }
    }
}
