package desmigratif.standalone.command;

import desmigratif.standalone.Flags;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the platform once in a folder of its own and keeps what the JVM learned of it, so that later starts are fast. */
@Command(name = "train", hidden = true, description = "Makes the cache that makes starts fast.")
final class TrainCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var cache = Flags.cache();
        if (Files.exists(cache)) {
            return 0;
        }
        removeOld(Home.made(cache.resolveSibling(".")));
        var folder = Files.createTempDirectory("desmigratif-training");
        try {
            var beside = cache.resolveSibling(cache.getFileName() + ".new");
            if (!run(folder, beside)) {
                spec.commandLine().getOut().println("No start-up cache was made; starts are slower without it.");
                return 0;
            }
            Files.move(beside, cache, StandardCopyOption.ATOMIC_MOVE);
            return 0;
        } finally {
            removeAll(folder);
        }
    }

    /** The JVM writes the cache when it ends; so it must end by itself. */
    private static boolean run(Path folder, Path output) throws IOException, InterruptedException {
        var home = new Home(folder);
        Files.createFile(home.exampleLoaded()); // The start is what is trained, not the example.
        var command = Flags.training(output, "serve", "--port", "0");
        command.add(1, "-Ddesmigratif.log=" + home.log());
        var process = new ProcessBuilder(command);
        process.environment().put("DESMIGRATIF_DATA", folder.toString());
        process.redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile());
        var child = process.start();
        var ready = Pause.until(
                () -> !child.isAlive()
                        || State.read(home).filter(State::isReady).isPresent(),
                PATIENCE);
        child.destroy();
        var ended = child.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            child.destroyForcibly();
        }
        return ready && ended && Files.exists(output);
    }

    private static void removeOld(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
