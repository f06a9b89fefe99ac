package desmigratif.reporting.generation;

import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Months;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the copies of one kind of thing are kept, generation by generation: a port. */
public interface Shelf {

    /** So many things that there is no need to tell them one by one. */
    int FAR_AHEAD = 1_000;

    /** A copy as it was read; {@code version} tells whether it has changed since. */
    record Kept(String id, long version, Contributor<?> copy) {}

    /** How many documents a collection has, and a hash of all that a rebuild must find again. */
    record Print(long documents, String hash) {}

    /** Its name, the number of the generation apart. */
    String name();

    /** All copies of a village, in the order of their ids. */
    List<Kept> read(int generation, String village);

    /** Those of a village that carry a mark. */
    List<Kept> readStale(int generation, String village);

    /** The least run of months that holds all that is marked stale in a village. */
    @Nullable
    Months stale(int generation, String village);

    /** The villages in which there is anything. */
    Set<String> villages(int generation);

    /** The villages in which anything is marked stale. */
    Set<String> staleVillages(int generation);

    /** Whether anything in these villages makes the month stale. */
    boolean isStale(int generation, Collection<String> villages, YearMonth month);

    /** Clears the marks of copies that still have the version they were read at. */
    void clear(int generation, Map<String, Long> versions);

    /** Things of which a generation knows more than the other, with its versions; at most {@link #FAR_AHEAD} of them. */
    Map<String, Long> ahead(int generation, int of);

    /** Whether a generation knows these things at these versions or later ones. */
    boolean knows(int generation, Map<String, Long> versions);

    Print print(int generation);

    void drop(int generation);
}
