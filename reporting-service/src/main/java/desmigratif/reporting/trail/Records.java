package desmigratif.reporting.trail;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.place.Places;
import desmigratif.reporting.count.Trail;
import desmigratif.reporting.count.Trail.Trace;
import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Shelves;
import desmigratif.reporting.indicator.Indicators;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.place.AtlasLookup;
import desmigratif.reporting.trail.RecordsView.Row;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the records behind a figure. */
final class Records {

    /** So many people must be behind a figure before it opens above the village. */
    private static final int FEW = 5;

    /** A district's code has four digits: further up the way leads over the districts. */
    private static final int DISTRICT_DIGITS = 4;

    private final AtlasLookup atlases;
    private final Generations generations;
    private final Shelves shelves;

    Records(AtlasLookup atlases, Generations generations, Shelves shelves) {
        this.atlases = atlases;
        this.generations = generations;
        this.shelves = shelves;
    }

    RecordsView of(
            String place,
            String code,
            @Nullable String askedWindow,
            @Nullable YearMonth asked,
            @Nullable String askedLayer,
            boolean whole) {
        var indicator = Indicators.named(code, "figure");
        var window = askedWindow == null ? indicator.windows().getLast() : askedWindow;
        check(indicator.windows().contains(window), "window-unknown", "window");
        check(place.length() >= DISTRICT_DIGITS, "place-too-wide", "code");
        var month = atlases.month(place, asked, askedLayer);
        check(whole || month.isShown(code, window), "too-few-people", "figure");
        var rows = month.villages().stream()
                .flatMap(it -> Trail.of(code, window, said(it, month.period())).stream())
                .map(it -> row(it, whole))
                .sorted(ORDER)
                .toList();
        check(whole || rows.size() >= FEW, "too-few-people", "figure");
        return new RecordsView(
                place, Places.name(place), month.period(), code, window, month.layer(), rows.size(), rows, null);
    }

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::month, last())
            .thenComparing(Row::country, last())
            .thenComparing(Row::sex)
            .thenComparing(Row::ageBand, last())
            .thenComparing(Row::channel, last())
            .thenComparing(Row::person, last());

    private static <T extends Comparable<T>> Comparator<@Nullable T> last() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    private List<Contribution> said(String village, YearMonth month) {
        int generation = generations.current();
        return shelves.all().stream()
                .flatMap(it -> it.read(generation, village).stream())
                .<@Nullable Contribution>map(it -> it.copy().in(month))
                .filter(Objects::nonNull)
                .map(Function.identity())
                .toList();
    }

    private static Row row(Trace it, boolean whole) {
        return new Row(it.month(), it.sex(), it.ageBand(), it.country(), it.channel(), whole ? it.person() : null);
    }
}
