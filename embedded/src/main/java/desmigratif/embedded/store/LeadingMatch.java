package desmigratif.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The {@code $match} a pipeline begins with. The library reads the whole collection and matches then; while the pipeline
 * runs, its first reading of that collection is given the query, so that the planner has something to plan by.
 */
final class LeadingMatch {

    private static final ScopedValue<LeadingMatch> CURRENT = ScopedValue.newInstance();

    private final String collection;
    private final AtomicReference<Document> query;

    private LeadingMatch(String collection, Document query) {
        this.collection = collection;
        this.query = new AtomicReference<>(query);
    }

    static Document during(Document aggregate, Function<Document, Document> run) {
        return aggregate.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document match
                ? ScopedValue.where(CURRENT, new LeadingMatch(String.valueOf(aggregate.get("aggregate")), match))
                        .call(() -> run.apply(aggregate))
                : run.apply(aggregate);
    }

    /** The match that waits for this collection, once; or the query as it is. */
    static Document of(StoreCollection collection, Document query) {
        if (!CURRENT.isBound() || !CURRENT.get().collection.equals(collection.getCollectionName())) {
            return query;
        }
        var match = CURRENT.get().query.getAndSet(null);
        return match == null ? query : match;
    }
}
