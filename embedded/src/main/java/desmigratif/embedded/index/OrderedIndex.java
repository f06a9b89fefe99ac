package desmigratif.embedded.index;

import static java.util.stream.Collectors.toSet;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import desmigratif.embedded.file.Counting;
import desmigratif.embedded.file.IndexMark;
import desmigratif.embedded.key.Entries;
import desmigratif.embedded.key.IndexShape;
import desmigratif.embedded.key.IndexedFields;
import desmigratif.embedded.key.Key;
import desmigratif.embedded.key.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;

/** An index of any number of fields: from their values, in order, to the documents' places. */
public final class OrderedIndex extends StoreIndex {

    private final MVMap<Key, Key> map;
    private final IndexMark mark;
    private final boolean unique;
    private final IndexedFields fields;

    public OrderedIndex(
            String name, List<IndexKey> keys, boolean sparse, boolean unique, MVMap<Key, Key> map, IndexMark mark) {
        super(name, keys, sparse);
        this.map = map;
        this.mark = mark;
        this.unique = unique;
        this.fields = new IndexedFields(keys());
    }

    public MVMap<Key, Key> map() {
        return map;
    }

    public IndexShape shape() {
        return new IndexShape(fields.names(), isSparse(), unique, mark.arrays());
    }

    long countWithin(List<Span> spans) {
        return Counting.within(map, spans);
    }

    private Entries entries(Document document) {
        var entries = fields.entries(document);
        return isSparse() && !entries.present() ? new Entries(Map.of(), 0, false) : entries;
    }

    /** The keys in the map; one that is not unique is told apart by its document's place. */
    private Set<Key> keys(Entries entries, Key place) {
        var keys = entries.rows().keySet();
        return unique ? keys : keys.stream().map(key -> key.then(place)).collect(toSet());
    }

    /** Makes the keys even where any would do, so that what cannot be one is refused before anything has changed. */
    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        check(entries(document), place(document), collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        if (!fields.areSame(before, after)) {
            check(entries(after), place(before), collection);
        }
    }

    private void check(Entries entries, Key place, MongoCollection<Key> collection) {
        if (!unique) {
            return;
        }
        entries.rows().forEach((key, row) -> {
            var holder = map.get(key);
            if (holder != null && !holder.equals(place)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue((Collection<?>) row));
            }
        });
    }

    @Override
    public void add(Document document, Key place, MongoCollection<Key> collection) {
        var entries = entries(document);
        check(entries, place, collection); // While an index is built, two documents may claim one key.
        mark.led(entries.arrays());
        keys(entries, place).forEach(key -> map.put(key, place));
    }

    @Override
    public Key remove(Document document) {
        var place = place(document);
        keys(entries(document), place).forEach(map::remove);
        return place;
    }

    @Override
    public void updateInPlace(Document before, Document after, Key place, MongoCollection<Key> collection) {
        if (fields.areSame(before, after)) {
            return;
        }
        var entries = entries(after);
        var old = keys(entries(before), place);
        var now = keys(entries, place);
        mark.led(entries.arrays());
        old.stream().filter(key -> !now.contains(key)).forEach(map::remove);
        now.stream().filter(key -> !old.contains(key)).forEach(key -> map.put(key, place));
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique() && sameFields(other);
    }

    private boolean sameFields(Index<?> other) {
        return getKeys().toString().equals(other.getKeys().toString()); // The library's keys know no equals.
    }

    /** An index that holds nothing may still be complete: one to be filled is told by its mark. */
    @Override
    public boolean isEmpty() {
        return !mark.isBuilt();
    }

    public void built() {
        mark.built();
    }

    @Override
    public void drop() {
        map.clear();
        mark.remove();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }
}
