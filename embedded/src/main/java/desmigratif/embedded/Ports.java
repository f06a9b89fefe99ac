package desmigratif.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports on loopback that nobody listens on. */
public final class Ports {

    /** Below the range the system hands out to clients, so that no outgoing connection takes one before we do. */
    private static final int FIRST = 20_000, LAST = 32_000, TRIES = 200;

    /** A stretch of its own for each process: two that start at once must not find the same one free. */
    private static final long STRETCH = 61 * ProcessHandle.current().pid();

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Ports() {}

    /** The port wished for, or a free one when that is taken, or 0. */
    public static int free(int wish) {
        if (wish != 0 && isFree(wish)) {
            return wish;
        }
        for (var tries = 0; tries < TRIES; tries++) {
            var port = FIRST + Math.floorMod(STRETCH + NEXT.getAndIncrement(), LAST - FIRST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port on loopback between " + FIRST + " and " + LAST);
    }

    static InetSocketAddress onLoopback(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(onLoopback(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
