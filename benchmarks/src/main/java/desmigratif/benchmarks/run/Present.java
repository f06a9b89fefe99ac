package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Arm;
import desmigratif.benchmarks.arm.Shot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An arm of this run, with what it has come to so far. */
final class Present {

    final String name;
    final Arm arm;
    final List<Shot> shots = new ArrayList<>();

    @Nullable
    String why;

    desmigratif.benchmarks.machine.@Nullable Flushes flushes;
    desmigratif.benchmarks.result.Report.@Nullable Kills kills;

    Present(String name, Arm arm) {
        this.name = name;
        this.arm = arm;
    }

    boolean runs() {
        return why == null;
    }

    /** Null where it has broken, now or before: the others go on. */
    @Nullable
    Shot shoot(int clients, Duration time) {
        if (!runs()) {
            return null;
        }
        try {
            return arm.shoot(clients(name, clients), time);
        } catch (RuntimeException e) {
            why = "it broke while it was loaded: " + e;
            Say.that("%s: %s", name, why);
            return null;
        }
    }

    void close() {
        try {
            arm.close();
        } catch (RuntimeException e) {
            Say.that("%s did not end well: %s", name, e.toString());
        }
    }

    /** What an arm is loaded by; what drains is loaded by so many documents instead of clients. */
    static int clients(String name, int clients) {
        return name.equals("L2b") || name.equals("R") ? 2_000 : clients;
    }
}
