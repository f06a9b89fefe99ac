package desmigratif.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs small programs of the system. */
public final class Shell {

    private Shell() {}

    /** What it wrote; empty where it is not there or failed. */
    public static String tried(String... command) {
        try {
            return run(command);
        } catch (UncheckedIOException | IllegalStateException e) {
            return "";
        }
    }

    /** What it wrote. */
    public static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var written = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(List.of(command) + ": " + written.strip());
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static void signal(String name, long pid) {
        run("kill", "-" + name, Long.toString(pid));
    }
}
