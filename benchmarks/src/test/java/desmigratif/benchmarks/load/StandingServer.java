package desmigratif.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The main class of a server in a process of its own, which a test may stop and continue; says its port. */
final class StandingServer {

    private static final byte[] ANSWER = "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1);

    private StandingServer() {}

    public static void main(String... arguments) throws IOException {
        try (var server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            IO.println(server.getLocalPort());
            while (true) {
                var client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        }
    }

    private static void serve(Socket client) {
        try (client;
                var asked = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1))) {
            for (var line = asked.readLine(); line != null; line = asked.readLine()) {
                if (line.isEmpty()) {
                    client.getOutputStream().write(ANSWER);
                }
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }
}
