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
     * @param leaving the one that was left last, while the current one is still heard a second time, or null
     * @param highest the highest number ever given: none is given twice
     * @param since when this state began
     */
    record State(
            int current,
            @Nullable Integer building,
            boolean ready,
            @Nullable Integer leaving,
            int highest,
            Instant since) {

        /** The generation that a rebuild hears into, or null where none does. */
        public @Nullable Integer heardAgain() {
            return building != null ? building : leaving != null ? (Integer) current : null;
        }

        public State begun(Instant at) {
            return new State(current, highest + 1, false, null, highest + 1, at);
        }

        public State abandoned(Instant at) {
            return new State(current, null, false, null, highest, at);
        }

        public State madeReady(Instant at) {
            return new State(current, building, true, null, highest, at);
        }

        public State swapped(int other, Instant at) {
            return new State(other, null, false, current, highest, at);
        }

        public State left(Instant at) {
            return new State(current, null, false, null, highest, at);
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
