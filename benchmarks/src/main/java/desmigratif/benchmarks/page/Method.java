package desmigratif.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.benchmarks.result.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** How it was measured, and what the figures do not say: {@code method.md}, with what this run has to add. */
final class Method {

    private Method() {}

    static String of(Report report) {
        try (var text = Objects.requireNonNull(Method.class.getResourceAsStream("method.md"))) {
            return "\n" + new String(text.readAllBytes(), UTF_8).formatted(report.selfTestP99Millis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
