package desmigratif.benchmarks;

import desmigratif.benchmarks.page.Page;
import desmigratif.benchmarks.result.ReportFile;
import desmigratif.benchmarks.run.Benchmark;
import desmigratif.benchmarks.run.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What {@code ./desmigratif bench} runs: measures, writes a report as JSON, and a page from it. */
final class Main {

    private static final String REPORT = "performance/report.json";

    private Main() {}

    /** {@code --short}, {@code --medium} or {@code --full}, or {@code --page} for the page alone; and where to. */
    public static void main(String... arguments) throws IOException {
        var told = List.of(arguments);
        var out = Path.of(told.getLast()).toAbsolutePath();
        if (!told.contains("--page")) {
            measure(told, out);
        }
        Page.write(ReportFile.read(out.resolve(REPORT)), out);
        IO.println("The page: " + out.resolve("performance.md"));
        System.exit(0);
    }

    private static void measure(List<String> told, Path out) throws IOException {
        var plan = plan(told);
        var only = told.stream().filter(it -> it.startsWith("--arms=")).findFirst();
        var directory = Files.createDirectories(out).resolve("bench-data");
        delete(directory);
        Files.createDirectories(directory);
        ReportFile.write(
                out.resolve(REPORT),
                Benchmark.run(
                        only.map(it -> plan.with(List.of(it.substring(7).split(","))))
                                .orElse(plan),
                        directory));
        delete(directory);
    }

    private static Plan plan(List<String> told) {
        if (told.contains("--tiny")) {
            return Plan.tiny();
        }
        return told.contains("--full") ? Plan.full() : told.contains("--medium") ? Plan.medium() : Plan.brief();
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
