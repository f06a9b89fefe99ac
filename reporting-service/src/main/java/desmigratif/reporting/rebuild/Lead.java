package desmigratif.reporting.rebuild;

import desmigratif.reporting.generation.Shelf;
import java.util.List;
import java.util.Map;

/**
 * What the generation in use knew more of than the one being built, at one moment. Facts that flow meanwhile do not count:
 * so a lead is made up however busy the topics are, but never where one generation holds a fact that the other took.
 *
 * @param things by shelf, with the versions to come up to
 */
record Lead(int building, List<Ahead> things) {

    record Ahead(Shelf shelf, Map<String, Long> versions) {}

    static Lead over(int building, int current, List<Shelf> shelves) {
        return new Lead(
                building,
                shelves.stream()
                        .map(it -> new Ahead(it, it.ahead(current, building)))
                        .filter(it -> !it.versions().isEmpty())
                        .toList());
    }

    /** Whether the one being built knows all of it by now. */
    boolean isMadeUp() {
        return things.stream()
                .allMatch(it ->
                        it.versions().size() < Shelf.FAR_AHEAD && it.shelf().knows(building, it.versions()));
    }
}
