package desmigratif.reporting.place;

import desmigratif.reporting.figure.FigureShelf.Kept;
import desmigratif.reporting.indicator.Indicator;
import desmigratif.reporting.indicator.Indicator.Text;
import desmigratif.reporting.indicator.Indicators;
import desmigratif.reporting.place.FigureView.Source;
import desmigratif.reporting.registry.RegistryLookup;
import desmigratif.reporting.registry.RegistryLookup.Baseline;
import desmigratif.reporting.small.SmallCells;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/** What sources state about the villages of a place, by source and year; never mixed with what is recorded. */
record Baselines(RegistryLookup registry) {

    static final String LAYER = "baseline";

    private record Name(String code, String source, int year) {

        static Name of(Baseline it) {
            return new Name(it.code(), it.source(), it.year());
        }

        String text() {
            return code + " " + source + " " + year;
        }
    }

    List<FigureView> of(List<Kept> villages, boolean whole) {
        var sums = new TreeMap<String, Long>();
        var names = new TreeMap<String, Name>();
        villages.stream()
                .flatMap(it -> registry.baselines(it.village()).stream())
                .forEach(it -> {
                    var name = Name.of(it);
                    names.put(name.text(), name);
                    sums.merge(name.text(), it.numerator(), Math::addExact);
                });
        return names.values().stream()
                .map(it -> view(it, sums.getOrDefault(it.text(), 0L), whole))
                .toList();
    }

    /** A code that is no indicator of ours is shown by its code. */
    private static FigureView view(Name name, long number, boolean whole) {
        var indicator = Indicators.find(name.code());
        boolean small = !whole && SmallCells.isSmall(number);
        return new FigureView(
                name.code(),
                indicator.map(Indicator::name).orElse(new Text(name.code(), name.code())),
                small ? null : (Long) number,
                null,
                small ? null : BigDecimal.valueOf(number),
                "people",
                "as-stated",
                "none",
                small ? "small" : null,
                null,
                LAYER,
                indicator.map(Indicator::definition).orElse(1),
                List.of(),
                new Source(name.source(), name.year()));
    }
}
