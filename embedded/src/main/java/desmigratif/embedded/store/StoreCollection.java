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
import desmigratif.embedded.index.StoreIndex;
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
    private final OneDocument one;
    private boolean onlyFirst;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            Setup setup,
            MVMap<Key, Document> documents) {
        super(database, name, options, setup.batches().registry(), documents);
        this.setup = setup;
        this.one = new OneDocument(database, name, options, setup.batches().registry());
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
                ? shaped(found(query, sort, most > 0), skip, most, 0, projection)
                : inBatches(query, sort, skip, most, batch, projection);
    }

    private QueryResult shaped(Stream<Document> found, int skip, int most, int batch, @Nullable Document projection) {
        return matchDocumentsFromStream(found, new Document(), null, skip, most, batch, projection);
    }

    /** Read batch by batch, from what there was when the first was asked for. */
    private QueryResult inBatches(
            Document query, @Nullable Document sort, int skip, int most, int batch, @Nullable Document projection) {
        var letGo = setup.file().hold();
        try {
            var found = found(query, sort, most > 0).skip(skip);
            var all = (most > 0 ? found.limit(most) : found).iterator();
            return setup.batches()
                    .first(
                            new Rest(
                                    all,
                                    taken -> shaped(taken.stream(), 0, 0, batch, projection)
                                            .collectDocuments(),
                                    letGo),
                            batch);
        } catch (RuntimeException e) {
            letGo.run();
            throw e;
        }
    }

    /** The stored documents themselves, in the order asked for. */
    private Stream<Document> found(Document query, @Nullable Document sort, boolean limited) {
        var id = isPlanned() ? OneId.of(query) : null;
        if (id != null) {
            return Stream.ofNullable(documents.get(id)).filter(document -> documentMatchesQuery(document, query));
        }
        var snapshot = snapshot();
        var plan = isPlanned() ? snapshot.plan(query, sort, limited) : Optional.<Plan>empty();
        var candidates = plan.map(snapshot::read).orElseGet(snapshot::all);
        var matching = candidates.filter(document -> documentMatchesQuery(document, query));
        return plan.map(Plan::ordered).orElse(false)
                ? matching
                : SortOrder.of(sort).sorted(matching);
    }

    private boolean isPlanned() {
        return setup.planned() && "_id".equals(getIdField());
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

    /** A batch goes straight to the wire; all at once is for the library, which may change what it gets. */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batch) {
        return new QueryResult(batch > 0 ? found : new Copies(found));
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
        var changes = isPlanned() ? Changes.of(update) : null;
        if (changes != null) {
            var found =
                    found(selector, null, !all).limit(all ? Long.MAX_VALUE : 1).toList();
            if (!found.isEmpty() || !upsert) {
                var modified = found.stream()
                        .mapToInt(document -> change(document, changes))
                        .sum();
                return new Document("n", found.size()).append("nModified", modified);
            }
        }
        onlyFirst = !all;
        try {
            return super.updateDocuments(selector, update, filters, all, upsert, oplog);
        } finally {
            onlyFirst = false;
        }
    }

    private int change(Document before, Changes changes) {
        var after = changes.applyTo(before, one);
        if (after == before) {
            return 0;
        }
        var place = StoreIndex.place(before);
        getIndexes().forEach(index -> index.checkUpdate(before, after, this));
        getIndexes().forEach(index -> index.updateInPlace(before, after, place, this));
        handleUpdate(place, before, after);
        return one.modified();
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
