package desmigratif.reporting.figure;

import desmigratif.reporting.generation.Shelf;
import desmigratif.reporting.month.Months;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures in memory, of one village and one generation. */
final class MemoryFigures implements FigureShelf {

    private final Map<YearMonth, String> editions = new TreeMap<>();
    private final Map<YearMonth, Kept> figures = new TreeMap<>();
    int claimed;
    int written;

    /** The stage of the cooperative in each month, such as {@code 09 founded}. */
    String stages() {
        return figures.values().stream()
                .map(it -> it.month().toString().substring(5) + " " + stage(it))
                .collect(Collectors.joining(", "));
    }

    private static String stage(Kept kept) {
        return kept.figures().cells().stream()
                .filter(it ->
                        it.code().equals("K1") && it.part() != null && it.numerator() != null && it.numerator() == 1)
                .map(it -> String.valueOf(it.part()))
                .findFirst()
                .orElse("missing");
    }

    @Override
    public Set<YearMonth> months(int generation, String village) {
        return Set.copyOf(figures.keySet());
    }

    @Override
    public Map<YearMonth, String> editions(int generation, String village) {
        return Map.copyOf(editions);
    }

    @Override
    public void claim(int generation, String village, Collection<YearMonth> months, String edition) {
        months.forEach(it -> editions.put(it, edition));
        claimed += months.size();
    }

    @Override
    public int write(int generation, Collection<Kept> some, String edition) {
        int matched = 0;
        for (var it : some) {
            if (edition.equals(editions.get(it.month()))) {
                figures.put(it.month(), it);
                matched++;
            }
        }
        written += matched;
        return matched;
    }

    @Override
    public void forget(int generation, String village, Months kept) {
        figures.keySet().removeIf(it -> it.isBefore(kept.from()));
    }

    @Override
    public List<Kept> of(int generation, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> villages(int generation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Shelf.Print print(int generation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drop(int generation) {
        throw new UnsupportedOperationException();
    }
}
