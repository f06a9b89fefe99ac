package desmigratif.reporting.figure;

import desmigratif.reporting.generation.Shelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The copies of a village as they were read, shelf by shelf, in the order of their ids. */
record Things(Map<Shelf, SortedMap<String, Shelf.Kept>> byShelf) {

    static Things allOf(List<Shelf> shelves, int generation, String village) {
        return new Things(Map.of()).with(shelves, it -> it.read(generation, village));
    }

    static Things staleOf(List<Shelf> shelves, int generation, String village) {
        return new Things(Map.of()).refreshed(shelves, generation, village);
    }

    /** The same, with what is marked stale read again. */
    Things refreshed(List<Shelf> shelves, int generation, String village) {
        return with(shelves, it -> it.readStale(generation, village));
    }

    Stream<Shelf.Kept> all() {
        return byShelf.values().stream().flatMap(it -> it.values().stream());
    }

    Stream<Shelf.Kept> of(Shelf shelf) {
        var kept = byShelf.get(shelf);
        return kept == null ? Stream.of() : kept.values().stream();
    }

    private Things with(List<Shelf> shelves, Function<Shelf, List<Shelf.Kept>> reading) {
        var other = new LinkedHashMap<Shelf, SortedMap<String, Shelf.Kept>>();
        for (var shelf : shelves) {
            var things = new TreeMap<String, Shelf.Kept>();
            of(shelf).forEach(it -> things.put(it.id(), it));
            reading.apply(shelf).forEach(it -> things.put(it.id(), it));
            other.put(shelf, things);
        }
        return new Things(other);
    }
}
