package desmigratif.benchmarks.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port that is free and likely to stay so: below those that outgoing connections get. */
public final class FreePort {

    private static final int FIRST = 12_000, LAST = 19_000, TRIES = 100;

    private FreePort() {}

    public static int find() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one, then.
            }
        }
        throw new IllegalStateException("no port is free between " + FIRST + " and " + LAST);
    }
}
