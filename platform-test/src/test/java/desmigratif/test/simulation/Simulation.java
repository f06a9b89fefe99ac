package desmigratif.test.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** One seed's history, lived once. */
record Simulation(long seed, boolean many, Flaw flaw, List<Fault> faults) {

    /** How it ended: the trace, and the check that did not hold, where one did not. */
    record Outcome(Trace trace, @Nullable Throwable failure) {}

    static Simulation of(long seed) {
        return new Simulation(seed, false, Flaw.NONE, Fault.USUAL);
    }

    /** Many faults that never stop. */
    static Simulation many(long seed) {
        return new Simulation(seed, true, Flaw.NONE, Fault.USUAL);
    }

    static Simulation of(long seed, PlantedBug bug) {
        return new Simulation(seed, false, bug.flaw.get(), bug.faults);
    }

    Outcome live() {
        var log = (Logger) LoggerFactory.getLogger("desmigratif.kit");
        var before = log.getLevel();
        log.setLevel(Level.OFF);
        var world = new World(this);
        try {
            world.run();
            return new Outcome(world.trace, null);
        } catch (Throwable e) {
            return new Outcome(world.trace, e);
        } finally {
            log.setLevel(before);
        }
    }
}
