package desmigratif.embedded.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.mvstore.DataUtils;

/**
 * Writes and reads slice by slice. What a channel writes at once it first copies out of the heap, and each thread keeps
 * that copy's room for ever: the largest commit of each of many threads would use up all there is of such memory.
 */
final class Slices {

    private static final int MOST = 64 * 1024;

    private Slices() {}

    static void write(FileChannel file, long at, ByteBuffer bytes) throws IOException {
        var start = bytes.position();
        for (var from = start; from < bytes.limit(); from += MOST) {
            var slice = bytes.slice(from, Math.min(MOST, bytes.limit() - from));
            DataUtils.writeFully(file, at + from - start, slice);
        }
    }

    /** As much as one slice, for whoever asks for more reads on. */
    static int read(FileChannel file, long at, ByteBuffer into) throws IOException {
        var slice = into.slice(into.position(), Math.min(MOST, into.remaining()));
        var read = file.read(slice, at);
        into.position(into.position() + slice.position());
        return read;
    }
}
