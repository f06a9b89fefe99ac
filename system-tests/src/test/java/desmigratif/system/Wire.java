package desmigratif.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Bytes on a wire, which no HTTP client would send. */
final class Wire {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3})");
    private static final int SILENCE_MILLIS = 30_000;

    /** Writes a part and may wait before the next. */
    interface Part {

        void to(Socket socket) throws IOException;
    }

    private final String host;
    private final int port;

    private Wire(String host, int port) {
        this.host = host;
        this.port = port;
    }

    static Wire to(String address) {
        var uri = URI.create(address);
        return new Wire(uri.getHost(), uri.getPort());
    }

    static Part part(String text) {
        return part(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Part part(byte[] bytes) {
        return it -> {
            it.getOutputStream().write(bytes);
            it.getOutputStream().flush();
        };
    }

    /** All that comes back until the other side hangs up; what it wrote before a reset counts too. */
    String ask(Part... parts) {
        try (var socket = new Socket(host, port)) {
            socket.setSoTimeout(SILENCE_MILLIS);
            try {
                for (var part : parts) {
                    part.to(socket);
                }
            } catch (SocketException e) {
                // It has heard enough; perhaps it has said why.
            }
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends and hangs up without listening. */
    void hangUpAfter(Part... parts) {
        try (var socket = new Socket(host, port)) {
            for (var part : parts) {
                part.to(socket);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Socket socket) throws IOException {
        var heard = new StringBuilder();
        var in = socket.getInputStream();
        var buffer = new byte[8_192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                heard.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException | SocketException e) {
            // Silence, or a reset after the answer.
        }
        return heard.toString();
    }

    /** The status lines among what came back, in order. */
    static List<Integer> statuses(String heard) {
        return STATUS.matcher(heard)
                .results()
                .map(it -> Integer.parseInt(it.group(1)))
                .toList();
    }
}
