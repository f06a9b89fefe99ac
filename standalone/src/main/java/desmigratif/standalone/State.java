package desmigratif.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the running process says of itself, for the commands beside it.
 *
 * @param phase {@code starting}, {@code ready} or {@code failed}
 * @param progress what it is doing, in words
 * @param services where each application listens itself
 */
public record State(
        long pid,
        String phase,
        String progress,
        String address,
        Map<String, String> services,
        String kafka,
        String mongo,
        Instant since) {

    private static final String SERVICE = "service.";

    /** A process says since when it runs as soon as it runs; the system's clock for it may be a little off. */
    private static final Duration LATEST = Duration.ofSeconds(5);

    public boolean isReady() {
        return phase.equals("ready");
    }

    /** Whether the process that wrote it is still there: not killed and only waited for, nor another under its number. */
    public boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(it -> it.command().isPresent())
                .filter(it -> it.startInstant().stream().noneMatch(begun -> begun.isAfter(since.plus(LATEST))))
                .isPresent();
    }

    /** What the installation's process says, where one is running. */
    public static Optional<State> running(Home home) {
        return read(home).filter(State::isAlive);
    }

    public static Optional<State> read(Home home) {
        var read = new Properties();
        try (var file = Files.newBufferedReader(home.state())) {
            read.load(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new State(
                Long.parseLong(read.getProperty("pid")),
                read.getProperty("phase"),
                read.getProperty("progress"),
                read.getProperty("address"),
                services(read),
                read.getProperty("kafka"),
                read.getProperty("mongo"),
                Instant.parse(read.getProperty("since"))));
    }

    private static Map<String, String> services(Properties read) {
        var services = new TreeMap<String, String>();
        for (var name : read.stringPropertyNames()) {
            if (name.startsWith(SERVICE)) {
                services.put(name.substring(SERVICE.length()), read.getProperty(name));
            }
        }
        return services;
    }

    /** Replaces what was said before, whole. */
    public void write(Home home) {
        var written = new Properties();
        written.setProperty("pid", Long.toString(pid));
        written.setProperty("phase", phase);
        written.setProperty("progress", progress);
        written.setProperty("address", address);
        services.forEach((name, at) -> written.setProperty(SERVICE + name, at));
        written.setProperty("kafka", kafka);
        written.setProperty("mongo", mongo);
        written.setProperty("since", since.toString());
        var file = home.state();
        var beside = file.resolveSibling("state.new");
        try {
            try (var writer = Files.newBufferedWriter(beside)) {
                written.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
