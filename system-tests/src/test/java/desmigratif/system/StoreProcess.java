package desmigratif.system;

import desmigratif.embedded.EmbeddedStore;
import desmigratif.embedded.Options;
import desmigratif.test.Until;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;

/** A store in a process of its own, which can be killed without anybody else's end. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private StoreProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** What the process runs. */
    static void main(String[] told) throws InterruptedException {
        EmbeddedStore.start(Path.of(told[0]), Options.forTests().withPorts(Integer.parseInt(told[1]), 0, 0));
        Thread.currentThread().join();
    }

    static StoreProcess start(Path directory, int port) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var name = StoreProcess.class.getName();
        try {
            var process = new ProcessBuilder(
                            java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", path, name, "" + directory, "" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(new File(directory + ".log"))
                    .start();
            var store = new StoreProcess(process, port);
            Until.holds(store::listens, "the store listens", Duration.ofMinutes(1));
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String mongoUri() {
        return "mongodb://127.0.0.1:" + port;
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** As {@code kill -9}; comes back when it has gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
