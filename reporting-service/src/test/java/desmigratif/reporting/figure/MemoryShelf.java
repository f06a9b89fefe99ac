package desmigratif.reporting.figure;

import desmigratif.reporting.generation.Shelf;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.month.Months;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A shelf in memory, of one village and one generation. */
final class MemoryShelf implements Shelf {

    private final String name;
    private final Map<String, Kept> things = new TreeMap<>();
    private final Deque<Runnable> afterReading = new ArrayDeque<>();
    private boolean refusesToClear;
    int read;

    MemoryShelf(String name) {
        this.name = name;
    }

    void put(String id, Contributor<?> copy) {
        var before = things.get(id);
        things.put(id, new Kept(id, before == null ? 1 : before.version() + 1, copy));
    }

    @Nullable
    Contributor<?> find(String id) {
        var kept = things.get(id);
        return kept == null ? null : kept.copy();
    }

    /** What happens once, right after the next reading. */
    void afterReading(Runnable happening) {
        afterReading.add(happening);
    }

    void refuseToClear() {
        refusesToClear = true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Kept> read(int generation, String village) {
        return read(List.copyOf(things.values()));
    }

    @Override
    public List<Kept> readStale(int generation, String village) {
        return read(things.values().stream()
                .filter(it -> it.copy().mark().stale() != null)
                .toList());
    }

    private List<Kept> read(List<Kept> some) {
        read += some.size();
        if (!afterReading.isEmpty()) {
            afterReading.remove().run();
        }
        return some;
    }

    @Override
    public @Nullable Months stale(int generation, String village) {
        Months all = null;
        for (var it : things.values()) {
            var stale = it.copy().mark().stale();
            all = stale == null ? all : stale.with(all);
        }
        return all;
    }

    @Override
    public void clear(int generation, Map<String, Long> versions) {
        if (refusesToClear && !versions.isEmpty()) {
            refusesToClear = false;
            throw new IllegalStateException("killed");
        }
        versions.forEach((id, version) -> things.computeIfPresent(
                id, (_, it) -> it.version() == version ? new Kept(id, version, cleared(it.copy())) : it));
    }

    private static Contributor<?> cleared(Contributor<?> copy) {
        return (Contributor<?>)
                copy.marked(new Mark(copy.mark().since(), copy.mark().last(), null, null));
    }

    @Override
    public Set<String> villages(int generation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> staleVillages(int generation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isStale(int generation, Collection<String> villages, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Long> ahead(int generation, int of) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean knows(int generation, Map<String, Long> versions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Print print(int generation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drop(int generation) {
        throw new UnsupportedOperationException();
    }
}
