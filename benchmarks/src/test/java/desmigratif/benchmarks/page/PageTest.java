package desmigratif.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.benchmarks.figure.Interval;
import desmigratif.benchmarks.figure.Round;
import desmigratif.benchmarks.result.Report;
import desmigratif.benchmarks.result.Report.ArmResult;
import desmigratif.benchmarks.result.Report.Growth;
import desmigratif.benchmarks.result.Report.Kills;
import desmigratif.benchmarks.result.Report.Latency;
import desmigratif.benchmarks.result.Report.Phone;
import desmigratif.benchmarks.result.Report.Ratio;
import desmigratif.benchmarks.result.Report.Spike;
import desmigratif.benchmarks.result.Report.Stage;
import desmigratif.benchmarks.result.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    private static final Interval RATE = new Interval(900, 1_000, 1_100);
    private static final Stage SMALL = new Stage(1_000, 100, 1, 2, 3, 4);
    private static final Stage LARGE = new Stage(10_000, 200, 1, 2, 3, 4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path out;

    private static ArmResult arm(String name, boolean safe, long lost) {
        var kills = new Kills(2, 5_000, 8, lost, 0, 7.5);
        return new ArmResult(
                name, "what it is", "embedded", safe, null, RATE, RATE, 800, 0.1, 3, 9, 1.02, "counted", kills);
    }

    private static Report report() {
        var notRun = new ArmResult(
                "Q1",
                "Modulith",
                "PostgreSQL",
                true,
                "PostgreSQL is not installed",
                null,
                null,
                0,
                0,
                0,
                0,
                null,
                null,
                null);
        return new Report(
                "2026-11-24",
                "full",
                "A virtual machine with 2 cores",
                List.of("-Xmx400m"),
                950,
                0.02,
                16,
                4,
                1,
                true,
                List.of(new Round(100, 0.01, Map.of("U", 1_000.0))),
                List.of(arm("U", true, 0), arm("Q2", false, 17), notRun),
                List.of(
                        new Ratio("end to end", "U", "L5", new Interval(0.45, 0.5, 0.55), 0.4, 0.6),
                        new Ratio("against the dual write", "U", "Q2", new Interval(0.7, 0.8, 0.95), 0.9, 1.2)),
                Map.of("U", Map.of(1, 300.0)),
                List.of(new Latency("U", 0.5, 300, 3_000, 0, 1, 2, 9, 12, 14, 20, 60, 80, 400)),
                new Latency("U", 1, 400, 4_000, 0, 1, 200, 300, 320, 340, 0, 0, 0, 0),
                new Spike(100, 1_000, 30, 25_000, 5_000, 900, 1_200, 4.5),
                new Growth(
                        List.of(SMALL, LARGE),
                        List.of(SMALL, LARGE),
                        0.3,
                        0.3,
                        0,
                        10_000,
                        50_000,
                        1_000,
                        5,
                        6,
                        400,
                        500),
                new Phone("petugas.kongsi", 400, 400, 6, 1_500, 2_400, 3_600, 800, 52, 61_440));
    }

    @Test
    void saysWhatIsWonAndWhatIsLost() throws IOException {
        Page.write(report(), out);
        var page = Files.readString(out.resolve("performance.md"));

        var wins = page.substring(page.indexOf("## What we win at"), page.indexOf("## What we lose at"));
        var losses = page.substring(page.indexOf("## What we lose at"), page.indexOf("## Over HTTP"));
        assertThat(wins)
                .contains("U is at least 0.45 of L5")
                .contains("lost nothing")
                .contains("10.0 times the live")
                .contains("The first page the next day takes a cheap phone 0.8 s (goal 1 s)");
        assertThat(losses)
                .contains("U is 0.70 of Q2 at the lower end, the goal was 0.90")
                .contains("Q1 was not compared: PostgreSQL is not installed")
                .contains("slope 0.300")
                .contains("The first page of a phone that has kept nothing takes a cheap phone 3.6 s (goal 3 s)");
    }

    @Test
    void showsLossesBesideSpeed() throws IOException {
        Page.write(report(), out);

        assertThat(Files.readString(out.resolve("performance.md")))
                .contains("| Q2 (unsafe on purpose) | 2 | 5,000 | 8 | **17** | **0** | 7.5 s |")
                .contains("did not run: PostgreSQL is not installed")
                .contains("| end to end | U / L5 | 0.50 [0.45–0.55] | ≥ 0.4 | 0.6 | met |");
    }

    @Test
    void namesTheMachineTheRoundsAndWhatABusyOneDid() throws IOException {
        Page.write(report(), out);

        assertThat(Files.readString(out.resolve("performance.md")))
                .contains("of 2026-11-24 by `./desmigratif bench --full`; `--page` makes it anew.*")
                .contains("A virtual machine with 2 cores. Every arm")
                .contains("which took 2.0 % of the machine")
                .contains("1 rounds of 4 s an arm by 16 clients, 1 dropped")
                .contains("a hundred writers:** 400 commands/s")
                .contains(
                        "(1,000 after 100 commands/s): 25,000 acknowledged, 5,000 refused or without room, p99 900 ms")
                .contains("A rebuild of all projections: 10,000 facts/s (50,000 facts); live: 1,000/s.");
    }

    @Test
    void addsWhatAPersonWroteOfTheCauses() throws IOException {
        Files.createDirectories(out.resolve("performance"));
        Files.writeString(out.resolve("performance/causes.md"), "The receipts weigh most.");

        Page.write(report(), out);

        assertThat(Files.readString(out.resolve("performance.md"))).contains("The receipts weigh most.");
    }

    @Test
    void readsWhatItHasWritten() {
        ReportFile.write(out.resolve("performance/report.json"), report());

        assertThat(ReportFile.read(out.resolve("performance/report.json"))).isEqualTo(report());
    }
}
