package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.Arm;
import desmigratif.benchmarks.arm.Shot;
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

    /** What an arm is loaded by; what drains is loaded by so many documents instead of clients. */
    static int clients(String name, int clients) {
        return name.equals("L2b") || name.equals("R") ? 2_000 : clients;
    }
}
