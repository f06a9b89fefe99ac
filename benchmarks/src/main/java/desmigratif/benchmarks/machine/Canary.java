package desmigratif.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * L0: judges the machine, not us.
 *
 * @param spins a fixed arithmetic, times a second
 * @param syncs 4 KiB written and forced to the disk, times a second
 * @param pings a byte to and fro on loopback, times a second
 */
public record Canary(double spins, double syncs, double pings) {

    private static final long A_WHILE_NANOS = 300_000_000;
    private static final int BLOCK = 4096;

    public static Canary sing(Path directory) {
        try {
            return new Canary(often(Canary::spin), syncsOf(directory), pingsOf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One figure for the three, so that a round in which any of them was slow is seen. */
    public double rate() {
        return Math.cbrt(spins * syncs * pings);
    }

    private interface Step {

        void once() throws IOException;
    }

    private static double often(Step step) throws IOException {
        long begun = System.nanoTime();
        long times = 0;
        long passed;
        do {
            step.once();
            times++;
            passed = System.nanoTime() - begun;
        } while (passed < A_WHILE_NANOS);
        return times * 1e9 / passed;
    }

    private static void spin() {
        long value = 1;
        for (int i = 0; i < 100_000; i++) {
            value = value * 6_364_136_223_846_793_005L + i;
        }
        if (value == 0) {
            throw new IllegalStateException("never, but a compiler cannot know");
        }
    }

    private static double syncsOf(Path directory) throws IOException {
        var file = directory.resolve("canary");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var block = ByteBuffer.allocate(BLOCK);
            return often(() -> {
                channel.write(block.rewind(), 0);
                channel.force(false);
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static double pingsOf() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var here = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
                var there = server.accept()) {
            here.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            return often(() -> {
                here.getOutputStream().write(1);
                there.getOutputStream().write(there.getInputStream().read());
                here.getInputStream().read();
            });
        }
    }
}
