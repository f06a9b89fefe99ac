package desmigratif.benchmarks.machine;

import java.util.Arrays;

/** How much of the processors' time the machine's host gave to others. */
public record Steal(long stolen, long total) {

    private static final int STEAL = 7;

    public static Steal now() {
        return of(Proc.text("/proc/stat"));
    }

    static Steal of(String stat) {
        var times = stat.lines()
                .filter(it -> it.startsWith("cpu "))
                .flatMapToLong(
                        it -> Arrays.stream(it.substring(4).strip().split(" ")).mapToLong(Long::parseLong))
                .toArray();
        return times.length <= STEAL
                ? new Steal(0, 0)
                : new Steal(times[STEAL], Arrays.stream(times).limit(8).sum());
    }

    /** The share since then. */
    public double since(Steal before) {
        return total == before.total ? 0 : (double) (stolen - before.stolen) / (total - before.total);
    }
}
