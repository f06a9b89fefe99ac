package desmigratif.reporting.place;

import desmigratif.kit.Now;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.place.Places;
import desmigratif.reporting.figure.FigureShelf;
import desmigratif.reporting.generation.Generations;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Atlases of months, put together at most once a second: what is withheld depends on every place at once. */
public class AtlasLookup {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST = 64;

    private record Name(int generation, YearMonth period, String layer) {}

    private record Made(Atlas atlas, long nanos) {}

    private final FigureShelf figures;
    private final Generations generations;
    private final Now now;
    private final Map<Name, Made> made = new ConcurrentHashMap<>();

    AtlasLookup(FigureShelf figures, Generations generations, Now now) {
        this.figures = figures;
        this.generations = generations;
        this.now = now;
    }

    /** What other rooms may know of a place's month. */
    public record Month(YearMonth period, String layer, List<String> villages, Atlas atlas, String place) {

        /** Whether nothing of the figure is withheld from readers above the village. */
        public boolean isShown(String code, String window) {
            return Showing.isShown(atlas, place, code, window);
        }
    }

    /** A month of a place, asked for as its figures are. */
    public Month month(String place, @Nullable YearMonth asked, @Nullable String layer) {
        var period = period(asked, place);
        var atlas = of(place, period, layer);
        var reported = atlas.villages(place).stream()
                .filter(it -> it.figures().reported())
                .map(FigureShelf.Kept::village)
                .toList();
        return new Month(period, atlas.layer(), reported, atlas, place);
    }

    /** The running month of a place, in its own zone. */
    YearMonth runningMonth(String place) {
        return YearMonth.from(now.read().atZone(Places.zone(place)));
    }

    /** The month asked for, else the running one; nothing is known of the future. */
    YearMonth period(@Nullable YearMonth asked, String place) {
        var running = runningMonth(place);
        RuleBroken.check(asked == null || !asked.isAfter(running), "period-in-future", "period");
        return asked == null ? running : asked;
    }

    /** The layer asked for; else the real one where the place has a real village by now, else the example. */
    Atlas of(String place, YearMonth period, @Nullable String layer) {
        if (layer != null) {
            RuleBroken.check(List.of("real", "example").contains(layer), "layer-unknown", "layer");
            return of(period, layer);
        }
        var real = of(period, "real");
        return real.villages(place).isEmpty() ? of(period, "example") : real;
    }

    private Atlas of(YearMonth period, String layer) {
        var name = new Name(generations.current(), period, layer);
        var known = made.get(name);
        if (known != null && System.nanoTime() - known.nanos() < FRESH_NANOS) {
            return known.atlas();
        }
        if (made.size() >= MOST) {
            made.clear();
        }
        var nanos = System.nanoTime();
        var atlas = Atlas.of(period, layer, figures.of(name.generation(), period));
        made.put(name, new Made(atlas, nanos));
        return atlas;
    }
}
