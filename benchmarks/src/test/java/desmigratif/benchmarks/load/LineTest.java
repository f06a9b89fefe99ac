package desmigratif.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final byte[] REQUEST = "GET / HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1);

    /** Answers each request with the next of these texts, then hangs up. */
    private static int server(String... answers) throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (server;
                    var client = server.accept()) {
                for (var answer : answers) {
                    client.getInputStream().readNBytes(REQUEST.length);
                    client.getOutputStream().write(answer.getBytes(ISO_8859_1));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return server.getLocalPort();
    }

    @Test
    void readsOneAnswerAfterTheOther() throws IOException {
        int port = server(
                "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n",
                "HTTP/1.1 204 \r\n\r\n");

        try (var line = new Line(port)) {
            assertThat(line.send(REQUEST)).isEqualTo(200);
            assertThat(line.send(REQUEST)).isEqualTo(201);
            assertThat(line.send(REQUEST)).isEqualTo(204);
        }
    }

    @Test
    void saysWhenNoAnswerCame() throws IOException {
        int port = server();

        try (var line = new Line(port)) {
            assertThatThrownBy(() -> line.send(REQUEST)).isInstanceOf(EOFException.class);
        }
    }
}
