package desmigratif.embedded.file;

import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.key.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * What is in the file: a map of documents for each collection, a map of keys for each index.
 *
 * @param maps the file itself
 * @param marks what is known of each index
 */
public record StoreFile(MVStore maps, MVMap<Integer, Integer> marks) {

    private static final String DOCUMENTS = "documents", INDEX = "index", MARKS = "marks";

    /** Between the parts of a name; no name of a database, a collection or an index holds it. */
    private static final String BETWEEN = "\0";

    private static final int PAGE_BYTES = 4096;
    private static final int LEAST_FILLED_PERCENT = 50, STEP_BYTES = 512 * 1024;

    /**
     * Commits are ours alone, and what is no longer needed is written over at once, or the file grows without bound.
     *
     * @param synced whether the disk is waited for; only then is a journal needed, to survive more than a kill
     */
    public static StoreFile open(Path path, boolean synced) {
        try {
            return open(JournaledPath.mended(path.toString(), synced));
        } catch (IOException e) {
            throw new UncheckedIOException("The store cannot be mended", e);
        }
    }

    private static StoreFile open(String path) {
        var maps = new MVStore.Builder()
                .fileName(path)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(cacheMegabytes())
                .pageSplitSize(PAGE_BYTES)
                .open();
        maps.setRetentionTime(0);
        maps.setVersionsToKeep(0);
        return new StoreFile(maps, maps.openMap(MARKS));
    }

    /** An eighth of the memory. */
    private static int cacheMegabytes() {
        return Math.clamp(Runtime.getRuntime().maxMemory() >> 23, 16, 256);
    }

    /** While work goes on, nothing is written over that could be read from its beginning on. */
    public <T> T reading(Supplier<T> work) {
        var letGo = hold();
        try {
            return work.get();
        } finally {
            letGo.run();
        }
    }

    /** Until what comes back is run, nothing is written over that can be read now or later. */
    public Runnable hold() {
        var usage = maps.registerVersionUsage();
        var held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                maps.deregisterVersionUsage(usage);
            }
        };
    }

    public List<String> databases() {
        return maps.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS + BETWEEN))
                .map(name -> name.split(BETWEEN)[1])
                .distinct()
                .toList();
    }

    public MVMap<Key, Document> documents(String database, String collection) {
        return maps.openMap(documentsName(database, collection), KeyType.map(new DocumentType()));
    }

    public MVMap<Key, Key> index(String database, String collection, String index) {
        return maps.openMap(indexName(database, collection, index), KeyType.map(new KeyType()));
    }

    public IndexMark mark(MVMap<Key, Key> index) {
        return new IndexMark(marks, index.getId());
    }

    public void removeDocuments(String database, String collection) {
        maps.removeMap(documents(database, collection));
    }

    public void removeIndex(String database, String collection, String index) {
        maps.removeMap(index(database, collection, index));
    }

    /** Gives a collection and its indexes another name. */
    public void rename(String database, String collection, String name, List<String> indexes) {
        maps.renameMap(documents(database, collection), documentsName(database, name));
        indexes.forEach(index -> maps.renameMap(index(database, collection, index), indexName(database, name, index)));
    }

    void commit() {
        maps.commit();
    }

    void sync() {
        maps.sync();
    }

    /** Writes anew, a step at a time, what is still needed of chunks that are mostly waste, so that they become free. */
    void compact() {
        maps.compact(LEAST_FILLED_PERCENT, STEP_BYTES);
    }

    public long bytes() {
        return maps.getFileStore().size();
    }

    public void close() {
        maps.close();
    }

    private static String documentsName(String database, String collection) {
        return String.join(BETWEEN, DOCUMENTS, database, collection);
    }

    private static String indexName(String database, String collection, String index) {
        return String.join(BETWEEN, INDEX, database, collection, index);
    }
}
