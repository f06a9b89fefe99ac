package desmigratif.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.file.IndexMark;
import desmigratif.embedded.index.OrderedIndex;
import desmigratif.embedded.index.StoreIndex;
import desmigratif.embedded.key.Key;
import java.util.List;
import java.util.TreeMap;
import org.h2.mvstore.MVStore;

/** Fills every index of a collection anew, and compares. */
record IndexCheck(StoreCollection collection) {

    void everyIndexHoldsWhatItShould() {
        indexes().forEach(this::check);
    }

    void breakAnIndex() {
        indexes().getFirst().map().clear();
    }

    private List<OrderedIndex> indexes() {
        return collection.getIndexes().stream()
                .filter(OrderedIndex.class::isInstance)
                .map(OrderedIndex.class::cast)
                .toList();
    }

    private void check(OrderedIndex index) {
        try (var memory = new MVStore.Builder().open()) {
            var anew = anew(index, memory);
            for (Document document : collection.queryAll()) {
                anew.add(document, StoreIndex.place(document), collection);
            }

            assertThat(new TreeMap<>(index.map())).as(index.getName()).isEqualTo(new TreeMap<>(anew.map()));
        }
    }

    private static OrderedIndex anew(OrderedIndex index, MVStore memory) {
        var marks = memory.<Integer, Integer>openMap("marks");
        var map = memory.<Key, Key>openMap("index");
        return new OrderedIndex(
                index.getName(),
                index.getKeys(),
                index.shape().sparse(),
                index.isUnique(),
                map,
                new IndexMark(marks, 1));
    }
}
