package desmigratif.reporting.figure;

import desmigratif.reporting.generation.Shelf;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the villages that were busy lately, so that a pass reads only what has changed since: that carries a
 * mark. It holds as long as nobody else has begun a pass over the village (who would clear marks), which the editions of
 * its months show, and as long as the month lasts (what says nothing yet may say something of the next).
 */
final class Recall {

    private static final int VILLAGES = 24;

    private record Name(int generation, String village) {}

    private record Read(YearMonth running, Map<YearMonth, String> editions, Things things) {}

    private final List<Shelf> shelves;
    private final Map<Name, Read> lately = new LinkedHashMap<>(VILLAGES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Read> eldest) {
            return size() > VILLAGES;
        }
    };

    Recall(List<Shelf> shelves) {
        this.shelves = shelves;
    }

    /**
     * All copies of a village, read after its months were claimed under an edition.
     *
     * @param before the editions as they were before that: another's shows that marks may have been cleared. Who came
     *     in between and lost a month to the claim does not get through, and clears nothing
     */
    Things read(
            int generation,
            String village,
            YearMonth running,
            Map<YearMonth, String> before,
            Collection<YearMonth> claimed,
            String edition) {
        var name = new Name(generation, village);
        var known = known(name);
        var things = known != null
                        && known.running().equals(running)
                        && known.editions().equals(before)
                ? known.things().refreshed(shelves, generation, village)
                : Things.allOf(shelves, generation, village);
        var editions = new HashMap<>(before);
        claimed.forEach(it -> editions.put(it, edition));
        keep(name, new Read(running, editions, things));
        return things;
    }

    /** For a pass that did not come through. */
    void forget(int generation, String village) {
        synchronized (lately) {
            lately.remove(new Name(generation, village));
        }
    }

    private @Nullable Read known(Name name) {
        synchronized (lately) {
            return lately.get(name);
        }
    }

    private void keep(Name name, Read read) {
        synchronized (lately) {
            lately.put(name, read);
        }
    }
}
