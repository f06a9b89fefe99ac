package desmigratif.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import desmigratif.embedded.key.Key;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection of one document, in which the library's update operators work on what is given to them. */
final class OneDocument extends AbstractMongoCollection<Key> {

    private Document document = new Document();
    private boolean changed;
    private int modified;

    OneDocument(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    /** Changes the document given, but nothing within its values; whether that made any difference. */
    boolean update(Document given, Document operators) {
        document = given;
        changed = false;
        var none = ArrayFilters.empty();
        modified = (int) updateDocuments(new Document(), operators, none, false, false, NoopOplog.get())
                .getOrDefault("nModified", 0);
        return changed;
    }

    /** How many the library says it has modified, which it may deny of a number that only changed its type. */
    int modified() {
        return modified;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document sort, int skip, int limit, int batch, @Nullable Document projection) {
        return new QueryResult(List.of(document));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document sort, int skip, int limit, int batch, Document projection) {
        return queryDocuments(query, sort, skip, limit, batch, projection);
    }

    @Override
    protected Key findDocumentPosition(Document any) {
        return Key.NONE;
    }

    @Override
    protected Document getDocument(Key place) {
        return document;
    }

    @Override
    protected void handleUpdate(Key place, Document before, Document after) {
        changed = true;
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return Stream.of(new DocumentWithPosition<>(document, Key.NONE));
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    protected void updateDataSize(int delta) {}

    @Override
    protected Key addDocumentInternal(Document document) {
        throw new UnsupportedOperationException("There is one document");
    }

    @Override
    protected void removeDocument(Key place) {
        throw new UnsupportedOperationException("There is one document");
    }
}
