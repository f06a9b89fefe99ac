package desmigratif.reporting.place;

import desmigratif.reporting.count.Cell;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.count.Readings;
import desmigratif.reporting.indicator.Indicator;
import desmigratif.reporting.indicator.Indicator.Form;
import desmigratif.reporting.indicator.Indicator.Side;
import desmigratif.reporting.indicator.Indicator.Text;
import desmigratif.reporting.indicator.Indicators;
import desmigratif.reporting.place.FigureView.PartView;
import desmigratif.reporting.small.Number;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows the cells of one place to one reader.
 *
 * @param whole whether the reader may see small numbers: an officer or the head in their own village
 */
record Showing(Atlas atlas, String place, boolean whole) {

    List<FigureView> all() {
        return Indicators.all().indicators().stream().flatMap(this::of).toList();
    }

    Stream<FigureView> of(Indicator indicator) {
        return indicator.windows().stream().flatMap(window -> of(indicator, window));
    }

    /** Nothing, where no village of the place has a report. */
    Stream<FigureView> of(Indicator indicator, String window) {
        var cells = atlas.cells(place);
        var cell = cells.get(new Key(indicator.code(), window, null));
        var parts = parts(indicator, window);
        if (cells.isEmpty()) {
            return Stream.of();
        }
        var shown = cell == null ? new Cell(indicator.code(), window, null, null, null, null, List.of(), null) : cell;
        var value = value(indicator, shown);
        var flag = flag(indicator, shown);
        return Stream.of(new FigureView(
                indicator.code(),
                indicator.name(),
                side(shown, Side.NUMERATOR),
                side(shown, Side.DENOMINATOR),
                value,
                indicator.unit(),
                window,
                indicator.direction(),
                flag,
                value == null ? reason(indicator, shown, flag) : null,
                atlas.layer(),
                indicator.definition(),
                parts,
                null));
    }

    /** Whether neither the whole nor any part of a figure is withheld above the village. */
    static boolean isShown(Atlas atlas, String place, String code, String window) {
        var showing = new Showing(atlas, place, false);
        return atlas.cells(place).values().stream()
                .filter(it -> it.code().equals(code) && it.window().equals(window))
                .noneMatch(it -> showing.isWithheld(it, Side.NUMERATOR) || showing.isWithheld(it, Side.DENOMINATOR));
    }

    private List<PartView> parts(Indicator indicator, String window) {
        var parts = atlas.cells(place).values().stream()
                .filter(it -> it.code().equals(indicator.code()) && it.window().equals(window) && it.part() != null)
                .map(it -> part(indicator, it))
                .sorted(order(indicator))
                .toList();
        return indicator.top() == null
                ? parts
                : parts.stream().limit(indicator.top()).toList();
    }

    private PartView part(Indicator indicator, Cell cell) {
        var name = cell.part() == null ? "" : cell.part();
        return new PartView(
                name,
                named(indicator, name),
                side(cell, Side.NUMERATOR),
                side(cell, Side.DENOMINATOR),
                value(indicator, cell),
                flag(indicator, cell));
    }

    /** By the definition; a country and a sex by their own names. */
    private static @Nullable Text named(Indicator indicator, String part) {
        var texts = Indicators.all().texts();
        var country = texts.getOrDefault("countries", Map.of()).get(part.replaceFirst("/.*", ""));
        var sex = texts.getOrDefault("sexes", Map.of()).get(part.replaceFirst(".*/", ""));
        return indicator.parts().containsKey(part) || country == null || sex == null
                ? indicator.parts().get(part)
                : new Text(country.id() + ", " + sex.id(), country.en() + ", " + sex.en());
    }

    /** As the definition names them; what it does not name after it; the greatest first where only some are shown. */
    private static Comparator<PartView> order(Indicator indicator) {
        var named = List.copyOf(indicator.parts().keySet());
        Comparator<PartView> byName = Comparator.comparing((PartView it) -> {
                    int at = named.indexOf(it.part());
                    return at < 0 ? named.size() : at;
                })
                .thenComparing(PartView::part);
        return indicator.top() == null
                ? byName
                : Comparator.comparing((PartView it) -> it.numerator() == null ? 0 : -it.numerator())
                        .thenComparing(byName);
    }

    private @Nullable Long side(Cell cell, Side side) {
        return isWithheld(cell, side) ? null : Number.value(cell, side);
    }

    private @Nullable BigDecimal value(Indicator indicator, Cell cell) {
        if (isWithheld(cell, Side.NUMERATOR) || isWithheld(cell, Side.DENOMINATOR)) {
            return null;
        }
        if (indicator.form() == Form.MEDIAN) {
            var median = Readings.median(cell.readings());
            return median == null ? null : BigDecimal.valueOf(median);
        }
        return indicator.value(cell.numerator(), cell.denominator());
    }

    private @Nullable String flag(Indicator indicator, Cell cell) {
        if (isSmall(cell, Side.NUMERATOR) || isSmall(cell, Side.DENOMINATOR)) {
            return "small";
        }
        if (isWithheld(cell, Side.NUMERATOR) || isWithheld(cell, Side.DENOMINATOR)) {
            return "hidden";
        }
        return indicator.form() == Form.MEDIAN ? "median" : null;
    }

    private static @Nullable String reason(Indicator indicator, Cell cell, @Nullable String flag) {
        if (cell.reason() != null) {
            return cell.reason();
        }
        boolean open = flag == null || flag.equals("median");
        return open && indicator.form() == Form.SHARE ? "nothing-to-divide-by" : null;
    }

    private boolean isWithheld(Cell cell, Side side) {
        return !whole && (atlas.small().isWithheld(new Number(place, cell.key(), side)) || isOfWithheld(cell, side));
    }

    /** Parts that do not add up, such as reasons, go with their whole: each is at most as many. */
    private boolean isOfWithheld(Cell cell, Side side) {
        var indicator = Indicators.find(cell.code());
        return cell.part() != null
                && indicator.isPresent()
                && !indicator.get().partition()
                && atlas.small().isWithheld(new Number(place, new Key(cell.code(), cell.window(), null), side));
    }

    private boolean isSmall(Cell cell, Side side) {
        return !whole && atlas.small().isSmall(new Number(place, cell.key(), side));
    }
}
