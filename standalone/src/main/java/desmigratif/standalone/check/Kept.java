package desmigratif.standalone.check;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a reader keeps of a thing it hears of: the guard, and the copy where there is one. */
record Kept(
        String service,
        String collection,
        String thing,
        long version,
        String fact,
        @Nullable Document copy) {

    String name() {
        return service + "." + collection;
    }
}
