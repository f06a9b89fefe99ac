package desmigratif.system;

import desmigratif.standalone.ExampleAccounts;
import desmigratif.standalone.Flags;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import desmigratif.test.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The platform in a process of its own, as {@code ./desmigratif start} runs it, in a folder of its own. */
final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static @Nullable Running withExample;

    private final Home home;
    private final int port = freePort();
    private @Nullable Process process;

    private Running(Home home) {
        this.home = home;
    }

    /** One for all restarts: the address is the issuer's name, and tokens name it. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one with the example villages, for all tests that only read or write in villages of their own. */
    static synchronized Running withExample() {
        if (withExample == null) {
            var running = new Running(folder("example"));
            running.start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            withExample = running;
        }
        return withExample;
    }

    /** An empty one with the example accounts: for tests that kill it. */
    static Running empty(String name) {
        var home = folder(name);
        try {
            Files.createFile(home.exampleLoaded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Running(home);
    }

    private static Home folder(String name) {
        try {
            var parent = Home.made(Path.of("target", "houses").toAbsolutePath());
            return new Home(Files.createTempDirectory(parent, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        var command = Flags.serving("serve", "--port", Integer.toString(port));
        command.add(1, "-Ddesmigratif.log=" + home.log());
        var builder = new ProcessBuilder(command);
        builder.environment().put("DESMIGRATIF_DATA", home.data().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.data().resolve("console.log").toFile()));
        try {
            Files.deleteIfExists(home.state());
            var started = builder.start();
            process = started;
            Until.holds(
                    () -> !started.isAlive() || isReady(), "the platform in " + home.data() + " is ready", PATIENCE);
            if (!started.isAlive()) {
                throw new AssertionError("the platform in " + home.data() + " did not start: see console.log and log/");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power cut would, as far as a process can see: no hook, no flush. */
    void kill() {
        var running = java.util.Objects.requireNonNull(process);
        running.destroyForcibly();
        try {
            running.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() {
        return State.read(home).filter(State::isReady).isPresent();
    }

    String address() {
        return State.read(home).orElseThrow().address();
    }

    /** User names and passwords of the example accounts. */
    Map<String, String> passwords() {
        return new ExampleAccounts(home).passwords();
    }

    Caller as(String account) {
        return new Caller(this, account);
    }

    Path data() {
        return home.data();
    }

    @Override
    public void close() {
        var running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            try {
                if (!running.waitFor(30, TimeUnit.SECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
