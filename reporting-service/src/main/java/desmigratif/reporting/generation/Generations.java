package desmigratif.reporting.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which generation is in use, and whether another one is being built: a port. */
public interface Generations {

    /**
     * Where things stand.
     *
     * @param current the generation that is read, and that feeds write into
     * @param building the one that is being built beside it, or null
     * @param ready whether the one being built has caught up, figures and all
     * @param finishing whether the current one is still heard a second time, until nothing can be missing
     * @param since when this state began
     */
    record State(int current, @Nullable Integer building, boolean ready, boolean finishing, Instant since) {

        /** The generation that a rebuild hears into, or null where none does. */
        public @Nullable Integer heardAgain() {
            return building != null ? building : finishing ? (Integer) current : null;
        }
    }

    /** As it was at most a second ago. */
    State now();

    /** As it is. */
    State fresh();

    /** Whether the state was still {@code before}; only then does it become {@code after}. */
    boolean move(State before, State after);

    default int current() {
        return now().current();
    }
}
