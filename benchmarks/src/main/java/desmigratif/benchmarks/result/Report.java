package desmigratif.benchmarks.result;

import desmigratif.benchmarks.figure.Interval;
import desmigratif.benchmarks.figure.Round;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run.
 *
 * @param length {@code short}, {@code medium} or {@code full}
 * @param selfTestP99Millis what the generator saw at the 99th percentile of a server that stood still for a second
 * @param idleShare what all arms together took of the machine while none was loaded
 * @param dropped rounds in which the machine was not itself
 * @param rounds by arm, commands a second until the far end
 * @param knees by arm, commands a second by number of clients
 */
public record Report(
        String date,
        String length,
        String machine,
        List<String> flags,
        double selfTestP99Millis,
        double idleShare,
        int clients,
        double roundSeconds,
        int dropped,
        boolean result,
        List<Round> rounds,
        List<ArmResult> arms,
        List<Ratio> ratios,
        Map<String, Map<Integer, Double>> knees,
        List<Latency> latencies,
        @Nullable Latency hot,
        @Nullable Spike spike,
        @Nullable Growth growth,
        @Nullable Phone phone) {

    /**
     * An arm.
     *
     * @param why it did not run; null where it did
     * @param sustained commands a second until the last had reached the far end
     * @param acknowledged commands a second while they came
     * @param flushes forced writes for each command
     */
    public record ArmResult(
            String arm,
            String what,
            String store,
            boolean safe,
            @Nullable String why,
            @Nullable Interval sustained,
            @Nullable Interval acknowledged,
            double cpuMicros,
            double generatorShare,
            double p50Millis,
            double p99Millis,
            @Nullable Double flushes,
            @Nullable String flushesRemark,
            @Nullable Kills kills) {}

    /** What kills cost: of so many commands, those acknowledged and those sent again because no answer came. */
    public record Kills(int kills, long acknowledged, long sentAgain, long lost, long doubled, double backSeconds) {}

    /** One arm in parts of another; the goal is for the lower end. */
    public record Ratio(
            String name, String arm, String of, @Nullable Interval interval, double floor, double aim) {}

    /**
     * Commands that come by themselves, at a part of what the slowest safe arm sustains.
     *
     * @param share of that arm's rate
     * @param lag commands not yet at the far end when the last was sent
     * @param freshP50Millis from sending until the far end shows it
     * @param figureP50Millis from sending until the district's figure has moved; 0 where there is none
     */
    public record Latency(
            String arm,
            double share,
            double rate,
            long commands,
            long failed,
            long lag,
            double p50Millis,
            double p99Millis,
            double p999Millis,
            double maxMillis,
            double freshP50Millis,
            double freshP99Millis,
            double figureP50Millis,
            double figureMaxMillis) {}

    /** A load ten times the usual for a while. */
    public record Spike(
            double usualRate,
            double spikeRate,
            double seconds,
            long acknowledged,
            long refused,
            double p99Millis,
            double maxMillis,
            double recoveredSeconds) {}

    /**
     * Milliseconds somebody waits on a cheap phone: for the login form, from there to the first page, for that page on a
     * phone that has lost everything but the login, and the next day.
     *
     * @param latencyMillis there and back
     * @param slower times slower than the machine
     * @param requests of the phone that had lost everything
     * @param bytes of these, headers too
     */
    public record Phone(
            String account,
            int kilobits,
            int latencyMillis,
            int slower,
            double formMillis,
            double entryMillis,
            double firstMillis,
            double againMillis,
            int requests,
            long bytes) {}

    /** What grows, and what does not. */
    public record Growth(
            List<Stage> total,
            List<Stage> oneAccount,
            double totalSlope,
            double oneAccountSlope,
            double dashboardSlope,
            double rebuildRate,
            long rebuiltFacts,
            double liveRate,
            double startSeconds,
            double startAgainSeconds,
            long idleMegabytes,
            long fullMegabytes) {}

    /** Cost of a command, and of a look at the district's figures, with so many entries there. */
    public record Stage(
            long entries,
            double cpuMicros,
            double p50Millis,
            double p99Millis,
            double dashboardP50,
            double dashboardP99) {}
}
