package desmigratif.benchmarks.page;

import static desmigratif.benchmarks.page.Tables.number;

import desmigratif.benchmarks.page.Bars.Bar;
import desmigratif.benchmarks.page.Lines.Named;
import desmigratif.benchmarks.page.Lines.Point;
import desmigratif.benchmarks.result.Report;
import desmigratif.benchmarks.result.Report.Latency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code performance.md} and its charts. What a person has to add stands in {@code performance/causes.md}. */
public final class Page {

    private final Report report;
    private final Path out;
    private final StringBuilder text = new StringBuilder();

    private Page(Report report, Path out) {
        this.report = report;
        this.out = out;
    }

    public static void write(Report report, Path out) {
        try {
            new Page(report, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(out.resolve("performance"));
        head();
        summary();
        rates();
        ratios();
        kills();
        latencies();
        busy();
        growth();
        phone();
        text.append(Method.of(report));
        Files.writeString(out.resolve("performance.md"), text);
    }

    private void head() {
        say("# How fast, against the limit and against what else there is%n%n");
        say(
                "*Made from [a run](performance/report.json) of %s by `./desmigratif bench --%s`;",
                report.date(), report.length());
        say(" `--page` makes it anew.*%n%n");
        say("**The machine.** %s. Every arm has a process of its own with the flags", report.machine());
        say(" `%s`; while one is loaded the others are idle,", String.join(" ", report.flags()));
        say(" which took %.1f %% of the machine.%n%n", report.idleShare() * 100);
        int rounds = report.rounds().size();
        if (report.result()) {
            say(
                    "**The rounds.** %d rounds of %.0f s an arm by %d clients,",
                    rounds, report.roundSeconds(), report.clients());
            say(" %d dropped because the machine was not itself.%n%n", report.dropped());
        } else {
            say("**No result.** %d of %d rounds had to be dropped, because the machine", report.dropped(), rounds);
            say(" was not itself; run it on a quiet one.%n%n");
        }
        say("Outside figures orient, but only a ratio taken in one run on one machine is a claim, and a claim uses%n");
        say("the lower end of its interval.%n%n");
    }

    private void say(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }

    private void summary() throws IOException {
        text.append("## What we win at\n\n").append(list(Words.wins(report)));
        text.append("\n## What we lose at\n\n").append(list(Words.losses(report)));
        var causes = out.resolve("performance").resolve("causes.md");
        if (Files.exists(causes)) {
            text.append('\n').append(Files.readString(causes).strip()).append('\n');
        }
    }

    private static String list(List<String> sentences) {
        return sentences.isEmpty()
                ? "Nothing.\n"
                : sentences.stream().map(it -> "- " + it + "\n").collect(Collectors.joining());
    }

    private void rates() throws IOException {
        text.append("\n## Over HTTP, until the far end shows it\n\n").append(Tables.arms(report, true));
        var bars = report.arms().stream()
                .filter(it -> it.sustained() != null && Tables.isOverHttp(it))
                .map(it -> new Bar(it.arm(), it.sustained(), colour(it.arm(), it.safe()), 0))
                .toList();
        chart(
                "rates",
                "Commands a second until the last has reached the far end",
                Bars.of("Commands/s (green: ours, grey: safe, yellow: unsafe)", bars, "%,.0f"));
        text.append("\n## The limits underneath\n\n").append(Tables.arms(report, false));
    }

    private static String colour(String arm, boolean safe) {
        return arm.startsWith("U") ? Svg.OURS : safe ? Svg.OTHERS : Svg.UNSAFE;
    }

    private void ratios() throws IOException {
        text.append("\n## Ratios\n\n").append(Tables.ratios(report));
        var bars = report.ratios().stream()
                .filter(it -> it.interval() != null)
                .map(it -> new Bar(it.arm() + " / " + it.of(), it.interval(), Svg.OURS, it.floor()))
                .toList();
        chart(
                "ratios",
                "Ratios with their intervals; the red mark is the goal",
                Bars.of("Ratio (red: goal)", bars, "%.2f"));
    }

    private void kills() {
        text.append("\n## Killed with `kill -9` while commands flow\n\n").append(Tables.kills(report));
        text.append("\n"
                + "After a kill the client sends again, with the same key, what got no answer; then every command"
                + " should\n"
                + "have taken effect once. A kill of a process, not of the power: the kernel's cache stays.\n");
    }

    private void latencies() throws IOException {
        if (report.latencies().isEmpty()) {
            return;
        }
        text.append("\n## Latency, by commands that come by themselves\n\n").append(Tables.latencies(report));
        text.append("\n"
                + "Milliseconds from the moment a command was meant to be sent. *Fresh*: until the far end has it."
                + " *Figure*:\n"
                + "until the district's gross sales of the month have moved. Loads are parts of what the slowest"
                + " safe arm sustains.\n");
        var arms = report.latencies().stream().map(Latency::arm).distinct().toList();
        var lines = arms.stream().map(this::latency).toList();
        chart(
                "latency",
                "Acknowledged, 99th percentile",
                Lines.of("ack p99, ms", "load, % of the slowest safe arm", lines, false));
    }

    private Named latency(String arm) {
        return new Named(
                arm,
                report.latencies().stream()
                        .filter(it -> it.arm().equals(arm))
                        .map(it -> new Point(it.share() * 100, it.p99Millis()))
                        .toList());
    }

    private void busy() {
        var hot = report.hot();
        var spike = report.spike();
        if (hot != null) {
            text.append(
                    "\n**One account, a hundred writers:** %s commands/s, p50 %s ms, p99 %s ms, %d refused or failed.%n"
                            .formatted(
                                    number(hot.rate()),
                                    number(hot.p50Millis()),
                                    number(hot.p99Millis()),
                                    hot.failed()));
        }
        if (spike != null) {
            say("%n**Ten times the load for %.0f s** (%s", spike.seconds(), number(spike.spikeRate()));
            say(" after %s commands/s): %,d acknowledged,", number(spike.usualRate()), spike.acknowledged());
            say(" %,d refused or without room, p99 %s ms;", spike.refused(), number(spike.p99Millis()));
            say(" all at the far end %.1f s after its end.%n", spike.recoveredSeconds());
        }
        report.knees()
                .forEach((arm, rates) -> text.append("\n**%s by clients:** %s%n"
                        .formatted(
                                arm,
                                rates.entrySet().stream()
                                        .map(it -> it.getKey() + ": " + number(it.getValue()) + "/s")
                                        .collect(Collectors.joining(", ")))));
    }

    private void growth() throws IOException {
        var it = report.growth();
        if (it == null) {
            return;
        }
        text.append("\n## Growth\n\nAll entries:\n\n").append(Tables.stages(it.total(), true));
        text.append("\nEntries of one account:\n\n").append(Tables.stages(it.oneAccount(), false));
        text.append(
                "\nSlopes (0: does not grow, 1: doubles with it): all entries %.3f, one account %.3f, figures %.3f.%n"
                        .formatted(it.totalSlope(), it.oneAccountSlope(), it.dashboardSlope()));
        say("%nA rebuild of all projections: %s facts/s", number(it.rebuildRate()));
        say(" (%,d facts); live: %s/s.", it.rebuiltFacts(), number(it.liveRate()));
        say(" Start: %.1f s empty, %.1f s full.", it.startSeconds(), it.startAgainSeconds());
        say(" Memory: %d MB idle, %d MB after.%n", it.idleMegabytes(), it.fullMegabytes());
        var lines = new ArrayList<Named>();
        lines.add(new Named("all entries", points(it.total())));
        lines.add(new Named("one account", points(it.oneAccount())));
        chart(
                "growth",
                "Cost of a command by the number of entries",
                Lines.of("CPU µs a command", "entries", lines, true));
    }

    private void phone() {
        var it = report.phone();
        if (it == null) {
            return;
        }
        say("%n## A cheap phone on a slow line%n%n");
        say(
                "A Chromium slowed down %d times, %d kbit/s, %d ms there and back;",
                it.slower(), it.kilobits(), it.latencyMillis());
        say(" medians of three new phones, signed in as `%s`.%n%n", it.account());
        say("| | seconds | goal |%n|---|---:|---:|%n");
        say("| the login form | %.1f | |%n", it.formMillis() / 1e3);
        say("| from the form to the first page | %.1f | 3 |%n", it.entryMillis() / 1e3);
        say("| the first page, kept nothing but the login | %.1f | 3 |%n", it.firstMillis() / 1e3);
        say("| the first page, the next day | %.1f | 1 |%n", it.againMillis() / 1e3);
        say(
                "%nThe phone that had kept nothing asked %d times and read %,d bytes, headers too.%n",
                it.requests(), it.bytes());
    }

    private static List<Point> points(List<Report.Stage> stages) {
        return stages.stream()
                .map(it -> new Point(it.entries(), it.cpuMicros()))
                .toList();
    }

    private void chart(String name, String alt, String svg) throws IOException {
        Files.writeString(out.resolve("performance").resolve(name + ".svg"), svg);
        text.append("\n![%s](performance/%s.svg)%n".formatted(alt, name));
    }
}
