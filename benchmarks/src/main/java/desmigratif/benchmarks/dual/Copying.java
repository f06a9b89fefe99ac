package desmigratif.benchmarks.dual;

import desmigratif.benchmarks.figure.Tally;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The far end: one document for each account, one write for each entry. */
class Copying {

    private static final String COPIES = "copies";

    private final MongoTemplate store;

    Copying(MongoTemplate store) {
        this.store = store;
    }

    void heard(Entry entry) {
        store.upsert(
                Query.query(Criteria.where("_id").is(entry.account())),
                new Update().inc("count", 1L).inc("sum", entry.amountRupiah()),
                COPIES);
    }

    Map<String, Tally> effects() {
        var effects = new TreeMap<String, Tally>();
        for (var copy : store.getCollection(COPIES).find()) {
            effects.put(copy.getString("_id"), new Tally(copy.getLong("count"), copy.getLong("sum")));
        }
        return effects;
    }
}
