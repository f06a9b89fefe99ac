package desmigratif.benchmarks.arm;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Command;
import desmigratif.benchmarks.load.Commands;
import desmigratif.benchmarks.load.Zipf;
import desmigratif.benchmarks.machine.Proc;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a team would use instead, and the bare chain: an application of its own behind the same HTTP stack. */
public final class Peer implements Taking {

    public static final int ACCOUNTS = 200;

    /** An account like the others, so that every table has it. */
    private static final String PROBE = Integer.toString(ACCOUNTS - 1);

    private static final String NOTE = "n".repeat(100);

    private final About about;
    private final Path directory;
    private final Beside beside;
    private final Zipf zipf = new Zipf(ACCOUNTS - 1);
    private @Nullable ChildProcess child;

    public Peer(About about, Path directory, Beside beside) {
        this.about = about;
        this.directory = directory;
        this.beside = beside;
    }

    /** What an arm needs beside its own process. */
    public interface Beside {

        Beside NOTHING = new Beside() {};

        /** What the process must be told, once it is there. */
        default List<String> start() {
            return List.of();
        }

        /** Its process, where it has one. */
        default List<Long> pids() {
            return List.of();
        }

        /** Killed with the arm: a machine goes down as a whole. */
        default void kill() {}

        default void stop() {}
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public void start() {
        child = ChildProcess.start(about.name(), directory, beside.start());
    }

    @Override
    public int port() {
        return child().port();
    }

    @Override
    public Commands commands() {
        return () -> command(Integer.toString(zipf.next()));
    }

    @Override
    public Commands hot() {
        return () -> command("0");
    }

    @Override
    public Commands probe() {
        return () -> command(PROBE);
    }

    @Override
    public long probed() {
        return Long.parseLong(child().ask("shown " + PROBE));
    }

    private static Command command(String account) {
        long amount = ThreadLocalRandom.current().nextLong(1, 1_000_000);
        var body = "{\"amountRupiah\":%d,\"on\":\"2026-11-30\",\"kind\":\"deposit\",\"note\":\"%s\"}"
                .formatted(amount, NOTE);
        var head = "POST /accounts/%s/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: %s\r\nContent-Length: %d\r\n\r\n";
        var request = head.formatted(account, UUID.randomUUID(), body.length()) + body;
        return new Command(account, amount, request.getBytes(UTF_8));
    }

    @Override
    public long shown() {
        return Long.parseLong(child().ask("shown"));
    }

    @Override
    public Map<String, Tally> effects() {
        var effects = new TreeMap<String, Tally>();
        Stream.of(child().ask("effects").split(" ")).filter(it -> !it.isEmpty()).forEach(it -> {
            var parts = it.split("[=/]");
            effects.put(parts[0], new Tally(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        });
        return effects;
    }

    @Override
    public List<Long> pids() {
        return Stream.concat(Stream.of(child().pid()), beside.pids().stream().flatMap(it -> Proc.family(it).stream()))
                .toList();
    }

    @Override
    public void kill() {
        child().kill();
        beside.kill();
    }

    private ChildProcess child() {
        return java.util.Objects.requireNonNull(child);
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
        beside.stop();
    }
}
