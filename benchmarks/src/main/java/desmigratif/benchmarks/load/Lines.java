package desmigratif.benchmarks.load;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Connections to one server: taken for a command, given back, thrown away when broken. */
final class Lines implements AutoCloseable {

    private final int port;
    private final Queue<Line> idle = new ConcurrentLinkedQueue<>();

    Lines(int port) {
        this.port = port;
    }

    /** The status of the answer, or 0 where none came. */
    int send(byte[] request) {
        var line = idle.poll();
        try {
            line = line == null ? new Line(port) : line;
            int status = line.send(request);
            if (line.isOver()) {
                closed(line);
            } else {
                idle.add(line);
            }
            return status;
        } catch (IOException e) {
            closed(line);
            return 0;
        }
    }

    private static void closed(@Nullable Line line) {
        if (line != null) {
            try {
                line.close();
            } catch (IOException e) {
                // It is gone either way.
            }
        }
    }

    @Override
    public void close() {
        for (var line = idle.poll(); line != null; line = idle.poll()) {
            closed(line);
        }
    }
}
