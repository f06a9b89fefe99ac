package desmigratif.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.crash.CrashPoint;
import desmigratif.test.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The crash points of one process, in a test's hand. */
final class Crash {

    /** What becomes of the process at a point. */
    enum Way {
        KILL,
        STOP,
        RESET
    }

    private final Path folder;

    private Crash(Path folder) {
        this.folder = folder;
    }

    static Crash points() {
        try {
            var parent = Files.createDirectories(Path.of("target", "houses").toAbsolutePath());
            return new Crash(Files.createTempDirectory(parent, "crash"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the process is started with. */
    List<String> flags() {
        return List.of("-D" + CrashPoint.SETTING + "=" + folder);
    }

    /** From now on, at the passing of a point that is told, something happens once. */
    void arm(String point, Way way, int passing) {
        var beside = folder.resolve("arming");
        try {
            Files.deleteIfExists(folder.resolve("fired"));
            Files.writeString(beside, point + " " + way.name().toLowerCase(java.util.Locale.ROOT) + " " + passing);
            Files.move(beside, folder.resolve("armed"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasFired() {
        return Files.exists(folder.resolve("fired"));
    }

    void awaitFired(String what) {
        Until.holds(this::hasFired, what + " is passed", Duration.ofMinutes(2));
    }

    /** Lets a stopped process go on after a while; it says that it stops before it does. */
    static void goOn(long pid, Duration after) {
        Until.holds(() -> ask("ps", "-o", "stat=", "-p", "" + pid).startsWith("T"), "it has stopped");
        LockSupport.parkNanos(after.toNanos());
        ask("kill", "-CONT", "" + pid);
    }

    private static String ask(String... command) {
        try {
            var asked = new ProcessBuilder(command).start();
            var answer = new String(asked.getInputStream().readAllBytes(), UTF_8).strip();
            asked.waitFor();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
