package desmigratif.reporting.small;

import desmigratif.reporting.count.Cell;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.indicator.Indicator;
import desmigratif.reporting.indicator.Indicator.Counts;
import desmigratif.reporting.indicator.Indicator.Same;
import desmigratif.reporting.indicator.Indicator.Side;
import desmigratif.reporting.indicator.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the definitions say about the cells of one place: which numbers add up, and which are the same. */
record Definitions(String place, Map<Key, Cell> cells) {

    List<Equation> equations() {
        var equations = new ArrayList<Equation>();
        for (var cell : cells.values()) {
            Indicators.find(cell.code())
                    .filter(it -> it.counts() != Counts.NOBODY)
                    .ifPresent(it -> {
                        equations.addAll(rest(it, cell));
                        equations.addAll(parts(it, cell));
                        it.same().forEach(same -> equations.addAll(same(it, cell, same)));
                    });
        }
        return equations;
    }

    /** Of a share of people: those who are not in the numerator are a number too. */
    private List<Equation> rest(Indicator indicator, Cell cell) {
        if (indicator.counts() != Counts.PEOPLE || cell.numerator() == null || cell.denominator() == null) {
            return List.of();
        }
        boolean few = SmallCells.isSmall(cell.denominator() - cell.numerator());
        var numerator = List.of(number(cell.key(), Side.NUMERATOR));
        return few ? List.of(new Equation(number(cell.key(), Side.DENOMINATOR), numerator, true, false)) : List.of();
    }

    private List<Equation> parts(Indicator indicator, Cell cell) {
        if (!indicator.partition() || cell.part() != null) {
            return List.of();
        }
        var parts = cells.keySet().stream()
                .filter(it -> it.part() != null
                        && it.code().equals(cell.code())
                        && it.window().equals(cell.window()))
                .toList();
        return Stream.of(Side.values())
                .map(side -> Equation.of(
                        number(cell.key(), side),
                        parts.stream().map(it -> number(it, side)).toList()))
                .toList();
    }

    private List<Equation> same(Indicator indicator, Cell cell, Same same) {
        if (cell.part() != null && !(indicator.partition() && same.part() == null)) {
            return List.of();
        }
        var other = other(same.code(), cell.window(), same.part() == null ? cell.part() : same.part());
        return other == null
                ? List.of()
                : List.of(Equation.of(number(cell.key(), same.side()), List.of(number(other, same.of()))));
    }

    /** The same window is meant. */
    private @Nullable Key other(String code, String window, @Nullable String part) {
        var key = new Key(code, window, part);
        return cells.containsKey(key) ? key : null;
    }

    private Number number(Key key, Side side) {
        return new Number(place, key, side);
    }
}
