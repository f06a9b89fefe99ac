package desmigratif.embedded.store;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.Oplog;
import desmigratif.embedded.file.Counting;
import desmigratif.embedded.key.Key;
import desmigratif.embedded.key.Span;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection. Those who change it take turns; those who read it take a snapshot and wait for nobody. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Key> {

    private final MVMap<Key, Document> documents;
    private final Setup setup;
    private final List<OrderedIndex> ordered = new CopyOnWriteArrayList<>();
    private final Planner planner = new Planner(this, ordered);
    private final QueryMatcher matcher = new DefaultQueryMatcher(); // The inherited one remembers its last match.
    private boolean onlyFirst;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            Setup setup,
            MVMap<Key, Document> documents) {
        super(database, name, options, setup.batches().registry());
        this.setup = setup;
        this.documents = documents;
    }

    /** Where a document lies. */
    static Key place(Document document) {
        return Key.of(document.get("_id"));
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
        var plan = plan(query, sort, most > 0);
        var snapshot = snapshot();
        var candidates = plan.map(snapshot::read).orElseGet(snapshot::all);
        var matching = candidates.filter(document -> documentMatchesQuery(document, query));
        var sorted = plan.map(Plan::ordered).orElse(false)
                ? matching
                : SortOrder.of(sort).sorted(matching);
        return matchDocumentsFromStream(sorted, new Document(), null, skip, most, batch, projection);
    }

    Optional<Plan> plan(Document query, @Nullable Document sort, boolean limited) {
        return setup.planned() && "_id".equals(getIdField()) ? planner.plan(query, sort, limited) : Optional.empty();
    }

    private synchronized Snapshot snapshot() {
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
        var copies = new Copies(found);
        if (batch == 0) {
            return new QueryResult(copies);
        }
        var first = Batch.first(copies, batch);
        return new QueryResult(first, setup.batches().keep(copies.subList(first.size(), copies.size())));
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        var inOrder = getIdField() == null; // The library's own list of indexes.
        var place = Key.of(inOrder ? new ObjectId() : document.get(getIdField()));
        documents.put(place, document);
        return place;
    }

    @Override
    protected void handleUpdate(Key place, Document before, Document after) {
        documents.put(place, after);
    }

    @Override
    protected void removeDocument(Key place) {
        documents.remove(place);
    }

    @Override
    protected @Nullable Document getDocument(Key place) {
        return documents.get(place);
    }

    @Override
    protected @Nullable Key findDocumentPosition(Document document) {
        return getIdField() == null ? super.findDocumentPosition(document) : Key.of(document.get(getIdField()));
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    @Override
    public synchronized void addIndex(Index<Key> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (index instanceof OrderedIndex half && !half.isEmpty() == false) {
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

    @Override
    public int count() {
        return documents.size();
    }

    long countWithin(List<Span> spans) {
        return Counting.within(documents, spans);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
