package desmigratif.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** One connection with as much HTTP/1.1 as answers need: a generator must cost less than what it measures. */
public final class Line implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Socket socket;
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int end;
    private boolean over;

    public Line(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress("127.0.0.1", port), (int) PATIENCE.toMillis());
    }

    /** Sends a request and reads the whole answer; its status. */
    public int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        long length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.toLowerCase(java.util.Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Long.parseLong(name.substring(15).strip());
            } else if (name.equals("transfer-encoding: chunked")) {
                length = -1;
            } else if (name.equals("connection: close")) {
                over = true;
            }
        }
        if (length < 0) {
            skipChunks();
        } else {
            skip(length);
        }
        return status;
    }

    /** Whether the server has said that it hangs up now, as servers do after so many requests. */
    public boolean isOver() {
        return over;
    }

    private void skipChunks() throws IOException {
        for (var size = line(); ; size = line()) {
            long length = Long.parseLong(size, 16);
            skip(length);
            line();
            if (length == 0) {
                return;
            }
        }
    }

    private void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            fillIfEmpty();
            int some = (int) Math.min(left, end - at);
            at += some;
            left -= some;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            fillIfEmpty();
            for (int i = at; i < end; i++) {
                if (buffer[i] == '\n') {
                    line.append(new String(buffer, at, i - at, ISO_8859_1));
                    at = i + 1;
                    return line.toString().stripTrailing();
                }
            }
            line.append(new String(buffer, at, end - at, ISO_8859_1));
            at = end;
        }
    }

    private void fillIfEmpty() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, socket.getInputStream().read(buffer));
            if (end == 0) {
                throw new EOFException("the server hung up");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
