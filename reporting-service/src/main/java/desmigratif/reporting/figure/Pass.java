package desmigratif.reporting.figure;

import desmigratif.kit.Now;
import desmigratif.kit.place.Places;
import desmigratif.reporting.count.VillageMonth;
import desmigratif.reporting.generation.Shelf;
import desmigratif.reporting.generation.Shelves;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Village;
import desmigratif.reporting.month.Months;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One pass over all that the things of a village say. It begins on the months that are stale or not there yet, reads,
 * computes, writes what nobody else has begun on since, and clears the marks of what it has read at that version. So a
 * fact that comes in between leaves its mark, and a crash leaves all of them.
 */
public final class Pass {

    private final List<Shelf> shelves;
    private final FigureShelf figures;
    private final Now now;
    private final Supplier<String> editions;
    private final Recall recall;

    Pass(List<Shelf> shelves, FigureShelf figures, Now now, Supplier<String> editions) {
        this.shelves = shelves;
        this.figures = figures;
        this.now = now;
        this.editions = editions;
        this.recall = new Recall(shelves);
    }

    /** Whether it came through; else somebody else was at it too, and it is to be done again. */
    public boolean over(int generation, String village) {
        var kept = Months.kept(YearMonth.from(now.read().atZone(Places.zone(village))));
        var marked = marked(generation, village);
        var months = months(generation, village, kept, marked);
        if (months.isEmpty()) {
            clear(generation, Things.staleOf(shelves, generation, village), marked);
            return true;
        }
        var edition = editions.get();
        var before = figures.editions(generation, village);
        figures.claim(generation, village, months, edition);
        var things = recall.read(generation, village, kept.until(), before, months, edition);
        if (figures.write(generation, computed(village, months, things), edition) < months.size()) {
            recall.forget(generation, village);
            return false;
        }
        clear(generation, things, marked);
        return true;
    }

    private @Nullable Months marked(int generation, String village) {
        Months all = null;
        for (var shelf : shelves) {
            var stale = shelf.stale(generation, village);
            all = stale == null ? all : stale.with(all);
        }
        return all;
    }

    /** The months to compute: marked or missing, kept, and not before the village was enrolled. */
    private Set<YearMonth> months(int generation, String village, Months kept, @Nullable Months marked) {
        var enrolled = enrolled(generation, village, kept.until());
        var months = new TreeSet<YearMonth>();
        if (enrolled == null) {
            return months;
        }
        var there = figures.months(generation, village);
        if (there.stream().anyMatch(it -> it.isBefore(kept.from()))) {
            figures.forget(generation, village, kept);
        }
        for (var it : kept.within(new Months(enrolled, kept.until())).all()) {
            if (!there.contains(it) || (marked != null && marked.contains(it))) {
                months.add(it);
            }
        }
        return months;
    }

    private @Nullable YearMonth enrolled(int generation, String village, YearMonth month) {
        return shelves.stream()
                .filter(it -> it.name().equals(Shelves.VILLAGES))
                .flatMap(it -> it.read(generation, village).stream())
                .map(it -> it.copy().in(month))
                .filter(Village.class::isInstance)
                .map(it -> YearMonth.from(((Village) it).enrolledOn()))
                .findFirst()
                .orElse(null);
    }

    private List<FigureShelf.Kept> computed(String village, Collection<YearMonth> months, Things things) {
        var asOf = things.all().map(it -> it.copy().mark().last()).max(Instant::compareTo);
        return months.stream()
                .map(it -> VillageMonth.of(said(things, it), hasReported(things, it)) instanceof VillageMonth that
                        ? new FigureShelf.Kept(village, it, asOf.orElse(Instant.EPOCH), that)
                        : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Contribution> said(Things things, YearMonth month) {
        return things.all()
                .<@Nullable Contribution>map(it -> it.copy().in(month))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A village has reported when it had anything on record by the end of the month but its own enrolment. */
    private boolean hasReported(Things things, YearMonth month) {
        return shelves.stream()
                .filter(it -> !it.name().equals(Shelves.VILLAGES))
                .flatMap(things::of)
                .anyMatch(it -> Months.begun(it.copy().mark().since(), month));
    }

    /** A mark that reaches beyond what was computed stays, and is met again. */
    private void clear(int generation, Things things, @Nullable Months done) {
        if (done == null) {
            return;
        }
        for (var shelf : shelves) {
            var versions = things.of(shelf)
                    .filter(it -> it.copy().mark().stale() instanceof Months stale
                            && done.with(stale).equals(done))
                    .collect(Collectors.toMap(Shelf.Kept::id, Shelf.Kept::version));
            shelf.clear(generation, versions);
        }
    }
}
