package desmigratif.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.key.Key;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** What is in the file: a map of documents for each collection, a map of keys for each index. */
record StoreMaps(MVStore file, MVMap<String, Integer> marks) {

    private static final String DOCUMENTS = "documents", INDEX = "index", MARKS = "marks";

    /** Between the parts of a name; no name of a database, a collection or an index holds it. */
    private static final String BETWEEN = "\0";

    private static final int CACHE_MEGABYTES = 64, PAGE_BYTES = 4096;

    /** Commits are ours alone, and what is no longer needed is written over at once, or the file grows without bound. */
    static StoreMaps open(Path path) {
        var file = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
        file.setRetentionTime(0);
        file.setVersionsToKeep(0);
        return new StoreMaps(file, file.openMap(MARKS));
    }

    List<String> databases() {
        return file.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS + BETWEEN))
                .map(name -> name.split(BETWEEN)[1])
                .distinct()
                .toList();
    }

    MVMap<Key, Document> documents(String database, String collection) {
        return file.openMap(documentsName(database, collection), KeyType.map(new DocumentType()));
    }

    MVMap<Key, Key> index(String database, String collection, String index) {
        return file.openMap(indexName(database, collection, index), KeyType.map(new KeyType()));
    }

    IndexMark mark(String database, String collection, String index) {
        return new IndexMark(marks, indexName(database, collection, index));
    }

    void removeDocuments(String database, String collection) {
        file.removeMap(documentsName(database, collection));
    }

    void removeIndex(String database, String collection, String index) {
        file.removeMap(indexName(database, collection, index));
    }

    private static String documentsName(String database, String collection) {
        return String.join(BETWEEN, DOCUMENTS, database, collection);
    }

    private static String indexName(String database, String collection, String index) {
        return String.join(BETWEEN, INDEX, database, collection, index);
    }
}
