package desmigratif.kit.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does at a crash point what the file {@code armed} asks for, once; says so first in the file {@code fired}, so that the
 * test knows that it was this and no other end. Armed anew, it does so again.
 */
final class Saboteur {

    private static final Logger LOG = LoggerFactory.getLogger(Saboteur.class);
    private static final int KILLED = 137;

    private final Path folder;
    private volatile @Nullable Plan plan;
    private int passed;

    private Saboteur(Path folder) {
        this.folder = folder;
    }

    static Saboteur in(Path folder) {
        LOG.error("ALARM crash points are switched on by {}: this process is under test", CrashPoint.SETTING);
        var saboteur = new Saboteur(folder);
        saboteur.arm();
        Thread.ofPlatform().daemon().name("crash-points").start(saboteur::watch);
        return saboteur;
    }

    private void watch() {
        while (true) {
            arm();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** Also where the plan before never came to pass. */
    private synchronized void arm() {
        var armed = read();
        if (armed != null && !armed.equals(plan)) {
            passed = 0;
            plan = armed;
        }
    }

    private @Nullable Plan read() {
        try {
            return Files.exists(folder.resolve("armed")) ? Plan.of(Files.readString(folder.resolve("armed"))) : null;
        } catch (IOException e) {
            return null; // Just being written or taken away.
        }
    }

    void at(String point) {
        var it = plan;
        if (it != null && it.point().equals(point) && isDue(it)) {
            switch (it.way()) {
                case "kill" -> Runtime.getRuntime().halt(KILLED);
                case "stop" -> stop();
                default -> throw new ConnectionReset(point);
            }
        }
    }

    /** For one thread only, at the passing that was asked for. */
    private synchronized boolean isDue(Plan it) {
        if (plan != it || ++passed < it.passing()) {
            return false;
        }
        try {
            Files.deleteIfExists(folder.resolve("armed"));
            Files.writeString(folder.resolve("fired"), it.point() + " " + it.way());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plan = null;
        return true;
    }

    /** Until somebody sends the signal to go on. */
    private static void stop() {
        var self = Long.toString(ProcessHandle.current().pid());
        try {
            new ProcessBuilder("kill", "-STOP", self).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
