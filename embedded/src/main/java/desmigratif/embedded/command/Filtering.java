package desmigratif.embedded.command;

import static desmigratif.embedded.command.Command.words;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through a query: the matcher would find what it does not know only when a document comes along. */
final class Filtering {

    private static final Set<String> BRANCHES = words("$and $or $nor");
    private static final Set<String> BESIDE_FIELDS = words("$expr $comment");
    private static final Set<String> OPERATORS =
            words("$eq $ne $gt $gte $lt $lte $in $nin $not $exists $type $mod $size $all $elemMatch $regex $options");

    private Filtering() {}

    static void check(@Nullable Object filter) {
        if (filter != null) {
            Checked.document(filter).forEach(Filtering::check);
        }
    }

    private static void check(String name, @Nullable Object value) {
        if (BRANCHES.contains(name)) {
            Checked.each(value, Filtering::check);
        } else if (!name.startsWith("$")) {
            operators(value);
        } else if (!BESIDE_FIELDS.contains(name)) {
            throw new Unsupported(name);
        }
    }

    /** A document that begins with an operator is a question, any other is a value. */
    private static void operators(@Nullable Object value) {
        if (!(value instanceof Document document)
                || document.isEmpty()
                || !document.keySet().iterator().next().startsWith("$")) {
            return;
        }
        document.forEach((operator, operand) -> {
            switch (operator) {
                case "$not" -> operators(operand);
                case "$elemMatch" -> elements(operand);
                case "$ref", "$id" -> {}
                default -> {
                    if (!OPERATORS.contains(operator)) {
                        throw new Unsupported(operator);
                    }
                }
            }
        });
    }

    private static void elements(@Nullable Object operand) {
        if (operand instanceof Document document
                && !document.isEmpty()
                && OPERATORS.contains(document.keySet().iterator().next())) {
            operators(operand);
        } else {
            check(operand);
        }
    }
}
