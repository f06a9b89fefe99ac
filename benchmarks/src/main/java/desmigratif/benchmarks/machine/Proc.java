package desmigratif.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What the kernel says of processes. */
public final class Proc {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final double NANOS_PER_TICK = 1e7;

    private Proc() {}

    /** Processor time spent so far by these, in nanoseconds. */
    public static double cpuNanos(Collection<Long> pids) {
        return pids.stream()
                        .mapToDouble(it -> ticks(text("/proc/" + it + "/stat")))
                        .sum()
                * NANOS_PER_TICK;
    }

    /** The fields after the name, which may hold anything: {@code utime} is the 14th of all, {@code stime} the 15th. */
    static double ticks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length < 13 ? 0 : Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
    }

    /** Memory that is really there, in MB. */
    public static long residentMegabytes(long pid) {
        return text("/proc/" + pid + "/status")
                .lines()
                .filter(it -> it.startsWith("VmRSS:"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** A process and all it has started. */
    public static List<Long> family(long pid) {
        return ProcessHandle.of(pid)
                .map(it -> java.util.stream.Stream.concat(java.util.stream.Stream.of(it), it.descendants())
                        .map(ProcessHandle::pid)
                        .toList())
                .orElse(List.of());
    }

    /** Until it is gone, or dead and only not yet collected by its parent. */
    public static void awaitEnd(long pid) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var stat = text("/proc/" + pid + "/stat");
            if (stat.isEmpty() || stat.substring(stat.lastIndexOf(')')).startsWith(") Z")) {
                return;
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            return "";
        }
    }
}
