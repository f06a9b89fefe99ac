package desmigratif.reporting.place;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Role;
import desmigratif.kit.place.Places;
import desmigratif.kit.web.Reader;
import desmigratif.reporting.figure.FigureShelf.Kept;
import desmigratif.reporting.indicator.Indicators;
import desmigratif.reporting.place.PlaceView.Enrolled;
import desmigratif.reporting.place.PlaceView.Named;
import desmigratif.reporting.place.PlaceView.Notice;
import desmigratif.reporting.place.PlaceView.Point;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown of a place. */
final class PlaceFigures {

    private static final int MONTHS = 12;

    private final AtlasLookup atlases;
    private final FreshnessLookup freshness;
    private final Baselines baselines;

    PlaceFigures(AtlasLookup atlases, FreshnessLookup freshness, Baselines baselines) {
        this.atlases = atlases;
        this.freshness = freshness;
        this.baselines = baselines;
    }

    /** In their own village an officer and the head see small numbers too; nobody else does, nor they elsewhere. */
    static boolean seesWhole(Reader reader, String place) {
        return Places.isVillage(place) && (reader.is(Role.OFFICER) || reader.is(Role.HEAD));
    }

    PlaceView place(String place) {
        var month = atlases.runningMonth(place);
        var villages = Stream.of("real", "example")
                .flatMap(it -> atlases.of(place, month, it).villages(place).stream())
                .map(PlaceFigures::enrolled)
                .toList();
        var above = Places.ancestors(place);
        return new PlaceView(
                place,
                Places.name(place),
                above.isEmpty() ? null : above.getFirst(),
                Places.children(place).stream()
                        .map(it -> new Named(it, Places.name(it)))
                        .toList(),
                villages);
    }

    PlaceView.Figures figures(String place, @Nullable YearMonth asked, @Nullable String layer, boolean whole) {
        var period = atlases.period(asked, place);
        boolean stated = Baselines.LAYER.equals(layer);
        var atlas = atlases.of(place, period, stated ? null : layer);
        var villages = atlas.villages(place);
        var shown = stated ? baselines.of(villages, whole) : new Showing(atlas, place, whole).all();
        var because = new ArrayList<String>();
        if (!stated) {
            because.addAll(freshness.open(villages.stream().map(Kept::village).toList(), period));
            because.addAll(outOfRange(shown));
        }
        return new PlaceView.Figures(
                place,
                Places.name(place),
                period,
                atlas.asOf(place),
                !because.isEmpty(),
                because,
                stated ? Baselines.LAYER : atlas.layer(),
                notice(atlas.layer()),
                villages.size(),
                villages.size() - atlas.missing(place).size(),
                atlas.missing(place),
                shown);
    }

    PlaceView.Villages villages(String place, @Nullable YearMonth asked, @Nullable String layer, boolean whole) {
        var period = atlases.period(asked, place);
        var atlas = atlases.of(place, period, layer);
        var rows = atlas.villages(place).stream()
                .map(it -> PlaceView.row(
                        it.village(),
                        Places.name(it.village()),
                        it.asOf(),
                        it.figures(),
                        new Showing(atlas, it.village(), whole).all()))
                .toList();
        return new PlaceView.Villages(place, Places.name(place), period, atlas.layer(), notice(atlas.layer()), rows);
    }

    PlaceView.Trend trend(
            String place,
            String code,
            @Nullable String askedWindow,
            @Nullable YearMonth to,
            @Nullable String askedLayer,
            boolean whole) {
        var indicator = Indicators.named(code, "code");
        var window = askedWindow == null ? indicator.windows().getLast() : askedWindow;
        check(indicator.windows().contains(window), "window-unknown", "window");
        var until = atlases.period(to, place);
        var layer = atlases.of(place, until, askedLayer).layer();
        var months = Stream.iterate(until.minusMonths(MONTHS - 1L), it -> it.plusMonths(1))
                .limit(MONTHS)
                .map(it -> new Showing(atlases.of(place, it, layer), place, whole)
                        .of(indicator, window)
                        .map(that -> Point.of(it, that))
                        .findFirst()
                        .orElse(Point.missing(it)))
                .toList();
        return new PlaceView.Trend(place, Places.name(place), code, window, layer, notice(layer), months);
    }

    /** A share below nothing or above all says that something was recorded wrong. */
    private static List<String> outOfRange(List<FigureView> figures) {
        return figures.stream()
                        .filter(it -> it.unit().equals("share"))
                        .map(FigureView::value)
                        .filter(Objects::nonNull)
                        .anyMatch(it -> it.signum() < 0 || it.compareTo(BigDecimal.ONE) > 0)
                ? List.of("share-out-of-range")
                : List.of();
    }

    private static @Nullable Notice notice(String layer) {
        var text = Indicators.all()
                .texts()
                .getOrDefault("layers", java.util.Map.of())
                .get(layer);
        return text == null || layer.equals("real") ? null : new Notice(text.id(), text.en());
    }

    private static Enrolled enrolled(Kept it) {
        return new Enrolled(
                it.village(),
                Places.name(it.village()),
                it.figures().layer(),
                it.figures().enrolledOn());
    }
}
