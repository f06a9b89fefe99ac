package desmigratif.embedded.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through a projection: fields in or out, a slice or a matching element of an array. */
final class Projecting {

    private static final Set<String> OPERATORS = Set.of("$slice", "$elemMatch");

    private Projecting() {}

    static void check(@Nullable Object projection) {
        if (projection != null) {
            Checked.document(projection).forEach(Projecting::check);
        }
    }

    private static void check(String field, @Nullable Object value) {
        var inOrOut = value instanceof Number || value instanceof Boolean;
        var operator =
                value instanceof Document document && document.size() == 1 && OPERATORS.containsAll(document.keySet());
        if (field.contains("$") || !inOrOut && !operator) {
            throw new Unsupported("the projection of " + field);
        }
        if (value instanceof Document document) {
            Filtering.check(document.get("$elemMatch"));
        }
    }
}
