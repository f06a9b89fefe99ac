package desmigratif.system;

import desmigratif.embedded.Ports;
import desmigratif.standalone.ExampleAccounts;
import desmigratif.standalone.Flags;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import desmigratif.standalone.check.Where;
import desmigratif.test.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The platform in a process of its own, as {@code ./desmigratif start} runs it, in a folder of its own. */
final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Of two that start at the same moment both would find the usual ports of store and broker free. */
    private static final Lock STARTING = new ReentrantLock();

    private static @Nullable Running withExample;

    private final Home home;

    /** One for all restarts: the address is the issuer's name, and tokens name it. */
    private final int port = Ports.free(0);

    private final List<String> flags = new ArrayList<>();
    private @Nullable Process process;

    private Running(Home home) {
        this.home = home;
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

    /** An empty one whose crash points are in a test's hand. */
    static Running crashing(String name, Crash crash) {
        var running = empty(name);
        running.flags.addAll(crash.flags());
        return running;
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
        command.addAll(1, flags);
        var builder = new ProcessBuilder(command);
        builder.environment().put("DESMIGRATIF_DATA", home.data().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.data().resolve("console.log").toFile()));
        try {
            var started = opened(builder);
            Until.holds(
                    () -> !started.isAlive() || isReady(), "the platform in " + home.data() + " is ready", PATIENCE);
            if (!started.isAlive()) {
                throw new AssertionError("the platform in " + home.data() + " did not start: see console.log and log/");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until it has its ports. */
    private Process opened(ProcessBuilder builder) throws IOException {
        STARTING.lock();
        try {
            Files.deleteIfExists(home.state());
            var started = builder.start();
            process = started;
            Until.holds(() -> !started.isAlive() || hasPorts(), "the platform in " + home.data() + " is up", PATIENCE);
            return started;
        } finally {
            STARTING.unlock();
        }
    }

    private boolean hasPorts() {
        return State.read(home).filter(it -> !it.mongo().isEmpty()).isPresent();
    }

    /** As a power cut would, as far as a process can see: no hook, no flush. */
    void kill() {
        Objects.requireNonNull(process).destroyForcibly();
        awaitEnd();
    }

    /** Waits until the process has gone, which somebody or something else ends. */
    void awaitEnd() {
        try {
            if (!Objects.requireNonNull(process).waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the platform in " + home.data() + " has not gone");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As it was asked to, with every hook: what a restart of the machine does. */
    void stop() {
        Objects.requireNonNull(process).destroy();
        awaitEnd();
    }

    long pid() {
        return Objects.requireNonNull(process).pid();
    }

    Home home() {
        return home;
    }

    State state() {
        return State.read(home).orElseThrow();
    }

    /** Where the checker finds store, broker and HTTP. */
    Where where() {
        var state = state();
        return new Where(state.mongo(), state.kafka(), state.address(), it -> as(it).token());
    }

    private boolean isReady() {
        return State.read(home).filter(State::isReady).isPresent();
    }

    String address() {
        return state().address();
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
