package desmigratif.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.key.Key;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection's documents in a map, by their {@code _id}. One that is put there is never changed again. */
abstract class MapCollection extends AbstractSynchronizedMongoCollection<Key> {

    final MVMap<Key, Document> documents;

    MapCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Key, Document> documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        var place = getIdField() == null ? next() : Key.of(document.get(getIdField()));
        documents.put(place, document);
        return place;
    }

    /** In the library's own list of indexes, which have no _id, one comes after the other. */
    private Key next() {
        var number = documents.sizeAsLong();
        while (documents.containsKey(Key.of(number))) {
            number++;
        }
        return Key.of(number);
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
    public int count() {
        return documents.size();
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
