package desmigratif.business.capital;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What other rooms may ask of capitals. */
public final class CapitalLookup {

    private final Keeper<Capital, CapitalCommand, CapitalEvent> capitals;

    CapitalLookup(Keeper<Capital, CapitalCommand, CapitalEvent> capitals) {
        this.capitals = capitals;
    }

    /** Capital that lies in a group's book. */
    public record Arrived(String capital, String loan, LocalDate on, long amountRupiah) {}

    /** Capital that was turned away and can be asked for again. */
    public record TurnedAway(String capital, String group, String person, String reason, Instant since) {}

    public List<Arrived> arrived(String village, String group) {
        return capitals.all(village, eq("state.wish.group", group)).stream()
                .flatMap(kept -> kept.view().arrivals().stream()
                        .map(it -> new Arrived(kept.id(), it.loan(), it.on(), it.amountRupiah())))
                .toList();
    }

    /** What waits to be asked for again, the longest first. */
    public List<TurnedAway> turnedAway(String village) {
        return capitals.all(village, eq("state.stage", "turned-away")).stream()
                .map(CapitalLookup::turnedAway)
                .sorted(Comparator.comparing(TurnedAway::since).thenComparing(TurnedAway::capital))
                .toList();
    }

    /** How many capitals of a village are at each stage. */
    public Map<String, Integer> count(String village) {
        var counts = new TreeMap<String, Integer>();
        for (var stage : Capital.Stage.values()) {
            counts.put(code(stage), 0);
        }
        capitals.all(village, Filters.empty())
                .forEach(it -> counts.merge(code(it.view().stage()), 1, Integer::sum));
        return counts;
    }

    private static TurnedAway turnedAway(Kept<Capital> kept) {
        var wish = kept.view().wished();
        var reason = Objects.requireNonNull(kept.view().reason());
        return new TurnedAway(
                kept.id(), wish.group(), wish.person(), reason, kept.view().since());
    }

    private static String code(Capital.Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
