package desmigratif.reporting.place;

import desmigratif.kit.place.Places;
import desmigratif.reporting.count.Cell;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.figure.FigureShelf.Kept;
import desmigratif.reporting.small.SmallCells;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One layer's figures of one month, for every place that has a village in it, as the tree of places is today. */
final class Atlas {

    private final YearMonth period;
    private final String layer;
    private final Map<String, List<Kept>> villages = new TreeMap<>();
    private final Map<String, Set<String>> children = new TreeMap<>();
    private final Map<String, Map<Key, Cell>> sums = new TreeMap<>();
    private final SmallCells small;

    private Atlas(YearMonth period, String layer, List<Kept> all) {
        this.period = period;
        this.layer = layer;
        all.stream().filter(it -> it.figures().layer().equals(layer)).forEach(this::place);
        villages.forEach((place, below) -> sums.put(
                place, Sums.of(below.stream().map(it -> it.figures().cells()).toList())));
        small = SmallCells.of(sums, children);
    }

    static Atlas of(YearMonth period, String layer, List<Kept> all) {
        return new Atlas(period, layer, all);
    }

    private void place(Kept village) {
        var path = new ArrayList<String>(List.of(village.village()));
        path.addAll(Places.ancestors(village.village()));
        for (int i = 0; i < path.size(); i++) {
            villages.computeIfAbsent(path.get(i), _ -> new ArrayList<>()).add(village);
            if (i > 0) {
                children.computeIfAbsent(path.get(i), _ -> new TreeSet<>()).add(path.get(i - 1));
            }
        }
    }

    YearMonth period() {
        return period;
    }

    String layer() {
        return layer;
    }

    SmallCells small() {
        return small;
    }

    Map<Key, Cell> cells(String place) {
        return sums.getOrDefault(place, Map.of());
    }

    /** The enrolled villages in a place, with a report or without. */
    List<Kept> villages(String place) {
        return villages.getOrDefault(place, List.of());
    }

    /** The codes of the villages without a report. */
    List<String> missing(String place) {
        return villages(place).stream()
                .filter(it -> !it.figures().reported())
                .map(Kept::village)
                .toList();
    }

    /** When the latest fact happened that anything here rests on; null where there is nothing. */
    @Nullable
    Instant asOf(String place) {
        return villages(place).stream().map(Kept::asOf).max(Instant::compareTo).orElse(null);
    }
}
