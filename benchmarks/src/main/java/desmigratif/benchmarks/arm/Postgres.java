package desmigratif.benchmarks.arm;

import desmigratif.benchmarks.machine.FreePort;
import desmigratif.benchmarks.machine.Proc;
import desmigratif.benchmarks.machine.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of its own for one arm, from the machine's packages, with every commit flushed. */
public final class Postgres implements Peer.Beside {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path data;
    private final int port = FreePort.find();
    private boolean hooked;

    public Postgres(Path directory) {
        this.data = directory.resolve("postgres");
    }

    @Override
    public List<String> start() {
        if (!hooked) {
            hooked = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        }
        var programs = programs();
        try {
            if (!Files.exists(data)) {
                make(programs);
            }
            var settings =
                    "-p %d -k %s -c fsync=on -c synchronous_commit=on -c max_connections=64".formatted(port, data);
            as(
                    programs.resolve("pg_ctl").toString(),
                    "-D",
                    data.toString(),
                    "-l",
                    data.resolve("log").toString(),
                    "-o",
                    settings,
                    "-w",
                    "start");
        } catch (IllegalStateException e) {
            throw new CannotRun("PostgreSQL did not start: " + e.getMessage(), e);
        }
        return List.of("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    }

    private void make(Path programs) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (isRoot()) {
            Shell.run("chown", "postgres", data.toString());
        }
        as(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
    }

    private static Path programs() {
        try (Stream<Path> versions = Files.exists(INSTALLED) ? Files.list(INSTALLED) : Stream.empty()) {
            return versions.map(it -> it.resolve("bin"))
                    .filter(it -> Files.isExecutable(it.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new CannotRun("PostgreSQL is not installed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL does not run as root. Its log is read by nobody here, so that no pipe stays open. */
    private static void as(String... command) {
        var whole = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.<String>of());
        whole.addAll(List.of(command));
        Shell.run(whole.toArray(String[]::new));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Override
    public List<Long> pids() {
        try {
            var file = data.resolve("postmaster.pid");
            return Files.exists(file)
                    ? List.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void kill() {
        var family = pids().stream().flatMap(it -> Proc.family(it).stream()).toList();
        family.forEach(it -> Shell.tried("kill", "-KILL", Long.toString(it)));
        family.forEach(Proc::awaitEnd);
        try {
            // As after a machine came back: nobody has that number, though a dead one nobody has collected may keep it.
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            Files.deleteIfExists(data.resolve(".s.PGSQL.%d.lock".formatted(port)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (!pids().isEmpty()) {
            try {
                as(programs().resolve("pg_ctl").toString(), "-D", data.toString(), "-m", "fast", "-w", "stop");
            } catch (IllegalStateException e) {
                kill();
            }
        }
    }
}
