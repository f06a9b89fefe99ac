package desmigratif.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import desmigratif.embedded.key.Key;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The one {@code _id} a query is about, where that can be seen without a plan. */
final class OneId {

    private OneId() {}

    static @Nullable Key of(Document query) {
        var id = query.get("_id");
        if (id instanceof String || id instanceof ObjectId || id instanceof Integer || id instanceof Long) {
            return Key.of(id);
        }
        if (query.get("$and") instanceof Collection<?> all) {
            for (var each : all) {
                var found = each instanceof Document condition ? of(condition) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
