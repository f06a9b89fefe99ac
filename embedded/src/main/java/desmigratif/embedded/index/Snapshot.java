package desmigratif.embedded.index;

import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.file.MapView;
import desmigratif.embedded.key.Key;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection and its indexes as they were at one moment, however long the reading takes. */
public final class Snapshot {

    private final Planner planner;
    private final MapView<Document> documents;
    private final Map<OrderedIndex, MapView<Key>> indexes = new HashMap<>();

    /** To be made while no change of the collection goes on. */
    public Snapshot(MVMap<Key, Document> documents, List<OrderedIndex> indexes) {
        this.planner = new Planner(documents, List.copyOf(indexes));
        this.documents = MapView.of(documents);
        indexes.forEach(index -> this.indexes.put(index, MapView.of(index.map())));
    }

    /**
     * How to come by what may match. It goes by what is known of the indexes now, which is all that was known then and
     * may be more.
     */
    public Optional<Plan> plan(Document query, @Nullable Document sort, boolean limited) {
        return planner.plan(query, sort, limited);
    }

    public Stream<Document> all() {
        return documents.values();
    }

    public Stream<Document> read(Plan plan) {
        var found = each(plan.scans(), this::read);
        var seen = new HashSet<Key>();
        return plan.mayRepeat() ? found.filter(document -> seen.add(StoreIndex.place(document))) : found;
    }

    private Stream<Document> read(Scan scan) {
        var spans = scan.backward() ? scan.spans().reversed() : scan.spans();
        if (scan.index() == null) {
            return each(spans, span -> documents.values(span, scan.backward()));
        }
        var index = Objects.requireNonNull(indexes.get(scan.index()));
        return each(spans, span -> index.values(span, scan.backward()))
                .map(documents::get)
                .filter(Objects::nonNull);
    }

    /** A flat map, asked for one after the other, would read all of a part at once: not where there is but one. */
    private static <A, B> Stream<B> each(List<A> all, Function<A, Stream<B>> part) {
        return all.size() == 1 ? part.apply(all.getFirst()) : all.stream().flatMap(part);
    }
}
