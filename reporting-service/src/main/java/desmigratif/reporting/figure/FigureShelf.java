package desmigratif.reporting.figure;

import desmigratif.reporting.count.VillageMonth;
import desmigratif.reporting.generation.Shelf;
import desmigratif.reporting.month.Months;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where figures are kept, one document a village and month: a port. */
public interface FigureShelf {

    /**
     * Figures as they are kept.
     *
     * @param asOf when the latest fact happened that they rest on
     */
    record Kept(String village, YearMonth month, Instant asOf, VillageMonth figures) {}

    /** The months of which a village has figures. */
    Set<YearMonth> months(int generation, String village);

    /** Under which edition each month of a village was begun last. */
    Map<YearMonth, String> editions(int generation, String village);

    /** Begins on these months: whoever began on them before may not write them any more. */
    void claim(int generation, String village, Collection<YearMonth> months, String edition);

    /** Writes what was read after the claim; of how many months that was still the last one. */
    int write(int generation, Collection<Kept> figures, String edition);

    /** Forgets months that are no longer kept. */
    void forget(int generation, String village, Months kept);

    /** All villages' figures of a month, in the order of their codes. */
    List<Kept> of(int generation, YearMonth month);

    /** The villages of which there are figures at all. */
    Set<String> villages(int generation);

    Shelf.Print print(int generation);

    void drop(int generation);
}
