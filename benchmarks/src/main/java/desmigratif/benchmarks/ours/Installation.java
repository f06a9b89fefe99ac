package desmigratif.benchmarks.ours;

import desmigratif.benchmarks.arm.CannotRun;
import desmigratif.benchmarks.arm.Launch;
import desmigratif.benchmarks.machine.FreePort;
import desmigratif.standalone.ExampleAccounts;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One installation of the platform without the example villages, but with their accounts. */
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Home home;

    /** One for all restarts: the address is the issuer's name, and tokens name it. */
    private final int port = FreePort.find();

    private @Nullable Process process;
    private double startSeconds;

    Installation(Path directory) {
        this.home = new Home(directory);
    }

    /** Comes up, again where it was before. */
    void start() {
        long begun = System.nanoTime();
        try {
            Home.made(home.data());
            if (!Files.exists(home.exampleLoaded())) {
                Files.createFile(home.exampleLoaded());
            }
            Files.deleteIfExists(home.state());
            var started = launched();
            process = started;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startSeconds = (System.nanoTime() - begun) / 1e9;
    }

    private Process launched() throws IOException {
        var command = Launch.platform();
        command.addAll(java.util.List.of("--port", Integer.toString(port)));
        command.add(1, "-Ddesmigratif.log=" + home.log());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DESMIGRATIF_DATA", home.data().toString());
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.data().resolve("console.log").toFile()))
                .start();
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (State.read(home).filter(State::isReady).isEmpty()) {
            if (!running().isAlive() || System.nanoTime() > end) {
                throw new CannotRun("the platform did not start; " + home.data() + " has its log");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    State state() {
        return State.read(home).orElseThrow();
    }

    String password(String account) {
        return Objects.requireNonNull(new ExampleAccounts(home).passwords().get(account), account);
    }

    long pid() {
        return running().pid();
    }

    double startSeconds() {
        return startSeconds;
    }

    void kill() {
        running().destroyForcibly();
        await();
    }

    private boolean await() {
        try {
            return running().waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!await()) {
                kill();
            }
        }
    }
}
