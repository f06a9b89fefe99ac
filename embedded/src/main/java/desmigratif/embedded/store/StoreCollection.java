package desmigratif.embedded.store;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import desmigratif.embedded.answer.Copies;
import desmigratif.embedded.answer.Rest;
import desmigratif.embedded.answer.SortOrder;
import desmigratif.embedded.index.OrderedIndex;
import desmigratif.embedded.index.Plan;
import desmigratif.embedded.index.Snapshot;
import desmigratif.embedded.key.Key;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection. Those who change it take turns; those who read it take a snapshot and wait for nobody. */
final class StoreCollection extends MapCollection {

    private final Setup setup;
    private final List<OrderedIndex> ordered = new CopyOnWriteArrayList<>();
    private final QueryMatcher matcher = new DefaultQueryMatcher(); // The inherited one remembers its last match.
    private boolean onlyFirst;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            Setup setup,
            MVMap<Key, Document> documents) {
        super(database, name, options, setup.batches().registry(), documents);
        this.setup = setup;
    }

    @Override
    public QueryResult handleQuery(QueryParameters asked) { // Not synchronized, unlike the inherited one.
        var selector = asked.getQuerySelector();
        var legacy = selector.containsKey("query");
        var wrapped = legacy || selector.containsKey("$query");
        var query = wrapped ? requireNonNull((Document) selector.get(legacy ? "query" : "$query")) : selector;
        var sort = wrapped ? (Document) selector.get(legacy ? "orderby" : "$orderby") : null;
        return queryDocuments(
                query.isEmpty() ? LeadingMatch.of(this, query) : query,
                sort,
                asked.getNumberToSkip(),
                asked.getLimit(),
                asked.getBatchSize(),
                asked.getProjection());
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document sort, int skip, int limit, int batch, @Nullable Document projection) {
        var most = Thread.holdsLock(this) && onlyFirst ? 1 : limit;
        return batch == 0
                ? shaped(found(query, sort, most), skip, most, projection)
                : inBatches(query, sort, skip, most, batch, projection);
    }

    private QueryResult shaped(Stream<Document> found, int skip, int most, @Nullable Document projection) {
        return matchDocumentsFromStream(found, new Document(), null, skip, most, 0, projection);
    }

    /** Read batch by batch, from what there was when the first was asked for. */
    private QueryResult inBatches(
            Document query, @Nullable Document sort, int skip, int most, int batch, @Nullable Document projection) {
        var letGo = setup.file().hold();
        try {
            var found = found(query, sort, most).skip(skip);
            var all = (most > 0 ? found.limit(most) : found).iterator();
            return setup.batches()
                    .first(
                            new Rest(
                                    all,
                                    taken -> shaped(taken.stream(), 0, 0, projection)
                                            .collectDocuments(),
                                    letGo),
                            batch);
        } catch (RuntimeException e) {
            letGo.run();
            throw e;
        }
    }

    private Stream<Document> found(Document query, @Nullable Document sort, int most) {
        var snapshot = snapshot();
        var plan = plan(snapshot, query, sort, most > 0);
        var candidates = plan.map(snapshot::read).orElseGet(snapshot::all);
        var matching = candidates.filter(document -> documentMatchesQuery(document, query));
        return plan.map(Plan::ordered).orElse(false)
                ? matching
                : SortOrder.of(sort).sorted(matching);
    }

    private Optional<Plan> plan(Snapshot snapshot, Document query, @Nullable Document sort, boolean limited) {
        return setup.planned() && "_id".equals(getIdField()) ? snapshot.plan(query, sort, limited) : Optional.empty();
    }

    synchronized Snapshot snapshot() {
        return new Snapshot(documents, ordered);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document sort, int skip, int limit, int batch, Document projection) {
        return queryDocuments(query, sort, skip, limit, batch, projection);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return matcher.matches(document, query);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batch) {
        return new QueryResult(new Copies(found));
    }

    @Override
    public synchronized void addIndex(Index<Key> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (index instanceof OrderedIndex half && half.isEmpty()) {
                half.drop();
            }
            throw e;
        }
        if (index instanceof OrderedIndex whole
                && ordered.stream().noneMatch(other -> other.getName().equals(whole.getName()))) {
            whole.built();
            ordered.add(whole);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        ordered.removeIf(index -> index.getName().equals(name));
        super.dropIndex(name);
    }

    List<String> indexNames() {
        return ordered.stream().map(Index::getName).toList();
    }

    /** One that changes only the first it finds looks for no other. */
    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean all, boolean upsert, Oplog oplog) {
        onlyFirst = !all;
        try {
            return super.updateDocuments(selector, update, filters, all, upsert, oplog);
        } finally {
            onlyFirst = false;
        }
    }

    @Override
    public synchronized Document getStats() {
        return super.getStats();
    }

    @Override
    public synchronized Document validate() {
        return super.validate();
    }
}
