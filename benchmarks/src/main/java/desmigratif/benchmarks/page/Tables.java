package desmigratif.benchmarks.page;

import desmigratif.benchmarks.figure.Interval;
import desmigratif.benchmarks.result.Report;
import desmigratif.benchmarks.result.Report.ArmResult;
import desmigratif.benchmarks.result.Report.Latency;
import desmigratif.benchmarks.result.Report.Ratio;
import desmigratif.benchmarks.result.Report.Stage;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables of the page. */
final class Tables {

    private Tables() {}

    static String arms(Report report, boolean overHttp) {
        var table = new StringBuilder("""
            | | what | store | commands/s until the far end | acknowledged/s | CPU µs | ack p50 / p99 ms | flushes |
            |---|---|---|--:|--:|--:|--:|--:|
            """);
        report.arms().stream().filter(it -> isOverHttp(it) == overHttp).forEach(it -> table.append(arm(it)));
        return table.toString();
    }

    static boolean isOverHttp(ArmResult it) {
        return !List.of("L1", "L2", "L2b", "L3b", "R").contains(it.arm());
    }

    private static String arm(ArmResult it) {
        if (it.why() != null) {
            return "| %s | %s | %s | did not run: %s | | | | |%n".formatted(it.arm(), it.what(), it.store(), it.why());
        }
        return "| **%s** | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        it.arm(),
                        it.what(),
                        it.store(),
                        interval(it.sustained(), "%,.0f"),
                        isOverHttp(it) && it.acknowledged() != null
                                ? number(it.acknowledged().median())
                                : "",
                        number(it.cpuMicros()),
                        it.p99Millis() == 0 ? "" : "%.1f / %.1f".formatted(it.p50Millis(), it.p99Millis()),
                        it.flushes() == null ? "not counted" : String.format(Locale.ROOT, "%.3f", it.flushes()));
    }

    static String kills(Report report) {
        var table = new StringBuilder("""
            | | kills | acknowledged | sent again | **lost** | **doubled** | back and caught up after |
            |---|--:|--:|--:|--:|--:|--:|
            """);
        for (var it : report.arms()) {
            var kills = it.kills();
            if (kills != null) {
                table.append("| %s (%s) | %d | %,d | %d | **%d** | **%d** | %.1f s |%n"
                        .formatted(
                                it.arm(),
                                it.safe() ? "claims to be safe" : "unsafe on purpose",
                                kills.kills(),
                                kills.acknowledged(),
                                kills.sentAgain(),
                                kills.lost(),
                                kills.doubled(),
                                kills.backSeconds()));
            }
        }
        return table.toString();
    }

    static String ratios(Report report) {
        var table = new StringBuilder("""
            | ratio | | median [95 % interval] | goal (lower end) | aim | |
            |---|---|--:|--:|--:|---|
            """);
        for (var it : report.ratios()) {
            table.append("| %s | %s / %s | %s | %s | %s | %s |%n"
                    .formatted(
                            it.name(),
                            it.arm(),
                            it.of(),
                            interval(it.interval(), "%.2f"),
                            it.floor() == 0 ? "" : "≥ " + it.floor(),
                            it.aim() == 0 ? "" : Double.toString(it.aim()),
                            verdict(it)));
        }
        return table.toString();
    }

    static String verdict(Ratio it) {
        var found = it.interval();
        if (found == null || it.floor() == 0) {
            return "";
        }
        return found.low() >= it.aim() ? "met, aim too" : found.low() >= it.floor() ? "met" : "**missed**";
    }

    static String latencies(Report report) {
        var table = new StringBuilder("""
            | | load | commands/s | failed | ack p50 | p99 | p99.9 | max | fresh p50 | p99 | figure p50 | max | left at end |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """);
        report.latencies().forEach(it -> table.append(latency(it)));
        return table.toString();
    }

    private static String latency(Latency it) {
        return "| %s | %.0f %% | %s | %d | %s | %s | %s | %s | %s | %s | %s | %s | %d |%n"
                .formatted(
                        it.arm(),
                        it.share() * 100,
                        number(it.rate()),
                        it.failed(),
                        number(it.p50Millis()),
                        number(it.p99Millis()),
                        number(it.p999Millis()),
                        number(it.maxMillis()),
                        orNone(it.freshP50Millis()),
                        orNone(it.freshP99Millis()),
                        orNone(it.figureP50Millis()),
                        orNone(it.figureMaxMillis()),
                        it.lag());
    }

    static String stages(List<Stage> stages, boolean looks) {
        var table = new StringBuilder("""
            | entries | CPU µs a command | ack p50 ms | p99 ms | the district's figures p50 ms | p99 ms |
            |--:|--:|--:|--:|--:|--:|
            """);
        stages.forEach(it -> table.append("| %,d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        it.entries(),
                        number(it.cpuMicros()),
                        number(it.p50Millis()),
                        number(it.p99Millis()),
                        looks ? number(it.dashboardP50()) : "",
                        looks ? number(it.dashboardP99()) : "")));
        return table.toString();
    }

    private static String interval(@Nullable Interval it, String format) {
        return it == null
                ? "no result"
                : String.format(
                        Locale.ROOT, format + " [" + format + "–" + format + "]", it.median(), it.low(), it.high());
    }

    private static String orNone(double value) {
        return value == 0 ? "–" : number(value);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
