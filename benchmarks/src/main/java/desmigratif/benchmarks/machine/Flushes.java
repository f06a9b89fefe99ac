package desmigratif.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often processes force something to the disk for each command, counted by {@code strace}, which slows them down: a
 * run of its own, whose speed is not looked at.
 *
 * @param perCommand null where it could not be counted
 */
public record Flushes(@Nullable Double perCommand, String remark) {

    private static final Pattern COUNT = Pattern.compile(
            "^\\s*[\\d.]+\\s+[\\d.]+\\s+\\d+\\s+(\\d+)\\s.*\\b(fsync|fdatasync|sync_file_range|msync)$");

    /** Counts while {@code load} runs; it says how many commands it had. */
    public static Flushes during(Collection<Long> pids, Path directory, LongSupplier load) {
        if (Shell.tried("strace", "-V").isEmpty()) {
            return new Flushes(null, "strace is not installed");
        }
        var report = directory.resolve("flushes.txt");
        try {
            Files.deleteIfExists(report);
            var process = new ProcessBuilder(command(pids, report))
                    .redirectErrorStream(true)
                    .start();
            long commands = load.getAsLong();
            Shell.signal("INT", process.pid());
            process.waitFor(20, TimeUnit.SECONDS);
            return Files.exists(report) && commands > 0
                    ? new Flushes((double) count(Files.readString(report)) / commands, "counted by strace")
                    : new Flushes(null, "strace may not look at the processes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ArrayList<String> command(Collection<Long> pids, Path report) {
        var command = new ArrayList<>(Arrays.asList(
                "strace", "-f", "-c", "-e", "trace=fsync,fdatasync,sync_file_range,msync", "-o", report.toString()));
        pids.forEach(it -> command.addAll(Arrays.asList("-p", Long.toString(it))));
        return command;
    }

    static long count(String report) {
        return report.lines()
                .map(COUNT::matcher)
                .filter(it -> it.find())
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .sum();
    }
}
