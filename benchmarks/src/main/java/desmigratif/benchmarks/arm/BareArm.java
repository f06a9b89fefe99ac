package desmigratif.benchmarks.arm;

import desmigratif.benchmarks.load.Pace;
import desmigratif.benchmarks.machine.Proc;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A limit, driven from inside its own process. */
public final class BareArm implements Arm {

    private final About about;
    private final Path directory;
    private @Nullable ChildProcess child;

    public BareArm(About about, Path directory) {
        this.about = about;
        this.directory = directory;
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public void start() {
        child = ChildProcess.start(about.name(), directory, List.of());
    }

    @Override
    public Shot shoot(int clients, Duration time) {
        double cpu = Proc.cpuNanos(pids());
        var pace = Pace.of(child().ask("run " + clients + " " + time.toMillis()));
        double spent = (Proc.cpuNanos(pids()) - cpu) / 1e3 / Math.max(1, pace.done());
        double rate = pace.rate();
        double p99 = pace.p99Millis();
        return new Shot(clients, pace.done(), 0, rate, rate, spent, 0, pace.medianMillis(), p99, p99, p99);
    }

    @Override
    public List<Long> pids() {
        return List.of(child().pid());
    }

    private ChildProcess child() {
        return java.util.Objects.requireNonNull(child);
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
    }
}
