package desmigratif.reporting.small;

import desmigratif.reporting.count.Cell;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.indicator.Indicator;
import desmigratif.reporting.indicator.Indicator.Counts;
import desmigratif.reporting.indicator.Indicator.Side;
import desmigratif.reporting.indicator.Indicators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is withheld above the village ({@code domain.md} §0.16): numbers of one to four people, and as many others as it
 * takes that no sum gives such a number away. Decided over the whole tree of places at once, so that every way in shows
 * the same.
 */
public final class SmallCells {

    /** The greatest number of people that is not shown. */
    private static final long SMALL = 4;

    private static final int DISTRICT_DIGITS = 4;
    private static final int MANY = 10;

    private final Map<Number, Long> values = new HashMap<>();
    private final Set<Number> small = new HashSet<>();
    private final Set<Number> withheld = new HashSet<>();
    private final List<Equation> equations = new ArrayList<>();

    private SmallCells() {}

    /**
     * @param sums the cells of every place, villages included
     * @param children which places make up a place
     */
    public static SmallCells of(Map<String, Map<Key, Cell>> sums, Map<String, ? extends Set<String>> children) {
        var cells = new SmallCells();
        sums.forEach((place, keys) -> {
            var definitions = new Definitions(place, keys);
            keys.values().forEach(it -> cells.add(place, it));
            cells.equations.addAll(definitions.equations());
        });
        children.forEach((place, below) -> cells.equations.addAll(added(place, below, sums)));
        cells.withheld.addAll(cells.small);
        cells.protect();
        return cells;
    }

    public static boolean isSmall(@Nullable Long people) {
        return people != null && people >= 1 && people <= SMALL;
    }

    public boolean isSmall(Number number) {
        return small.contains(number);
    }

    public boolean isWithheld(Number number) {
        return withheld.contains(number);
    }

    private void add(String place, Cell cell) {
        var counts = Indicators.find(cell.code()).map(Indicator::counts).orElse(Counts.NOBODY);
        for (var side : Side.values()) {
            var value = Number.value(cell, side);
            if (value == null || counts == Counts.NOBODY) {
                continue;
            }
            var number = new Number(place, cell.key(), side);
            values.put(number, value);
            if (isSmall(counts == Counts.PEOPLE ? value : cell.base())) {
                small.add(number);
            }
        }
    }

    /**
     * A place's number is the sum of its children's. Inside a district a second village goes; further up, where few
     * parts are shown, the sum itself goes, for a district's own page is worth more than the sum of a few.
     */
    private static List<Equation> added(String place, Set<String> children, Map<String, Map<Key, Cell>> sums) {
        boolean wholeFirst = place.length() < DISTRICT_DIGITS && children.size() < MANY;
        return sums.getOrDefault(place, Map.of()).keySet().stream()
                .flatMap(key -> Stream.of(Side.values())
                        .map(side -> new Equation(
                                new Number(place, key, side),
                                children.stream()
                                        .sorted()
                                        .map(it -> new Number(it, key, side))
                                        .toList(),
                                false,
                                wholeFirst)))
                .toList();
    }

    /** Withholds until no equation has exactly one unknown. */
    private void protect() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var it : equations) {
                changed |= protect(it);
            }
        }
    }

    private boolean protect(Equation equation) {
        var unknown = Stream.concat(Stream.of(equation.whole()), equation.parts().stream())
                        .filter(withheld::contains)
                        .count()
                + (equation.withRest() ? 1 : 0);
        if (unknown != 1) {
            return false;
        }
        var part = equation.parts().stream().filter(this::canHide).min(Comparator.comparingLong(values::get));
        var whole = Stream.of(equation.whole()).filter(this::canHide).findFirst();
        return (equation.wholeFirst() ? whole.or(() -> part) : part.or(() -> whole))
                .map(withheld::add)
                .orElse(false);
    }

    /** Nothing is hidden by withholding a zero. */
    private boolean canHide(Number number) {
        return !withheld.contains(number) && values.getOrDefault(number, 0L) > 0;
    }
}
