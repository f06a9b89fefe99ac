package desmigratif.cooperative.itself;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.List;

/**
 * How many facts of money were decided but are not heard yet by those who must hear all of them. A thing's version is
 * the number of its facts, and so is the version its hearer has seen: what is missing is the difference of the sums.
 */
public final class HeardLookup {

    private static final List<String> MONEY = List.of("savings", "loan", "session");

    private final MongoDatabase database;

    HeardLookup(MongoDatabase database) {
        this.database = database;
    }

    /** Not yet in the books: those of accounts, loans and drawers. */
    public long notInBooks(String village) {
        return MONEY.stream()
                .mapToLong(it -> versions(it, village) - versions("books-" + it, village))
                .sum();
    }

    /** Not yet seen by the till: those of accounts and loans. */
    public long notInTill(String village) {
        return versions("savings", village)
                + versions("loan", village)
                - versions("cash-savings", village)
                - versions("cash-loan", village);
    }

    private long versions(String collection, String village) {
        var sum = database.getCollection(collection)
                .aggregate(List.of(match(eq("village", village)), group(null, sum("all", "$version"))))
                .first();
        return sum == null ? 0 : ((Number) sum.getOrDefault("all", 0L)).longValue();
    }
}
