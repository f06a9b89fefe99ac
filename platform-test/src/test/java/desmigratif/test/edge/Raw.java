package desmigratif.test.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes on a wire, which no HTTP client would send. */
final class Raw {

    private Raw() {}

    /** The answer until the other side is silent, or nothing where it hung up. */
    static String ask(String request) {
        try (var socket = new Socket("127.0.0.1", Edge.port())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1) + rest(socket);
        } catch (SocketException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rest(Socket socket) throws IOException {
        var bytes = new byte[socket.getInputStream().available()];
        return new String(bytes, 0, Math.max(socket.getInputStream().read(bytes), 0), StandardCharsets.ISO_8859_1);
    }
}
