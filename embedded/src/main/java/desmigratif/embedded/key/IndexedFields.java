package desmigratif.embedded.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an index, and how a document's values are found by them. An array gives a row for each element; fields
 * under one array are taken from the same element, and two arrays side by side are refused, all as MongoDB does.
 */
public final class IndexedFields {

    private final List<String> names;
    private final List<List<String>> paths;

    public IndexedFields(List<String> names) {
        this.names = List.copyOf(names);
        this.paths = names.stream().map(IndexedFields::split).toList();
    }

    public List<String> names() {
        return names;
    }

    public Entries entries(Document document) {
        var found = new Search();
        found.rows(document, paths, new Object[names.size()]);
        return Entries.of(found.rows, found.arrays, found.present);
    }

    /** Whether two documents hold the same wherever the fields may lead, so that they have the same entries. */
    public boolean areSame(Document one, Document other) {
        return paths.stream().allMatch(path -> {
            var first = path.getFirst();
            return one.containsKey(first) == other.containsKey(first)
                    && Objects.equals(one.get(first), other.get(first));
        });
    }

    private static List<String> split(String path) {
        return Arrays.asList(path.split("\\.", -1));
    }

    private static final class Search {

        private final Set<List<Object>> rows = new LinkedHashSet<>();
        private int arrays;
        private boolean present;

        /** Fills in what is found without an array; then goes on in each element of the one array that is in the way. */
        void rows(@Nullable Object at, List<? extends @Nullable List<String>> rest, @Nullable Object[] row) {
            var stops = new ArrayList<@Nullable Stop>();
            for (var i = 0; i < row.length; i++) {
                var path = rest.get(i);
                var stop = path == null ? null : Stop.of(at, path);
                stops.add(stop);
                if (stop != null && !(stop.value instanceof Collection)) {
                    row[i] = stop.value;
                    present |= !(stop.value instanceof Missing);
                }
            }
            var array = theArray(stops);
            if (array == null) {
                rows.add(Arrays.asList(row.clone()));
            } else {
                elements(array, stops, row);
            }
        }

        private void elements(Collection<?> array, List<@Nullable Stop> stops, @Nullable Object[] row) {
            var rest = stops.stream()
                    .map(stop -> stop != null && stop.value == array ? stop.rest : null)
                    .toList();
            arrays |= IntStream.range(0, row.length)
                    .filter(i -> rest.get(i) != null)
                    .map(i -> 1 << i)
                    .sum();
            for (var element : array.isEmpty() ? List.of(NoElement.IN_ARRAY) : array) {
                if (element instanceof Collection) {
                    throw new NotAKey("an array within an array");
                }
                rows(element, rest, row.clone());
            }
        }

        private static @Nullable Collection<?> theArray(List<@Nullable Stop> stops) {
            @Nullable Stop first = null;
            for (var stop : stops) {
                if (stop != null && stop.value instanceof Collection) {
                    if (first != null && first.value != stop.value) {
                        throw new CannotIndexParallelArraysError(List.of(stop.name(), first.name()));
                    }
                    first = stop;
                }
            }
            return first == null ? null : (Collection<?>) first.value;
        }
    }

    /** How far a path leads: to its end, to nothing, or to an array with some of the path still to go. */
    private record Stop(@Nullable Object value, List<String> path, List<String> rest) {

        static Stop of(@Nullable Object at, List<String> path) {
            var value = at;
            for (var i = 0; i < path.size(); i++) {
                if (value instanceof Collection) {
                    return new Stop(value, path.subList(0, i), path.subList(i, path.size()));
                }
                value = value instanceof Map<?, ?> fields && fields.containsKey(path.get(i))
                        ? fields.get(path.get(i))
                        : Missing.getInstance();
            }
            return new Stop(value, path, List.of());
        }

        String name() {
            return String.join(".", path);
        }
    }
}
