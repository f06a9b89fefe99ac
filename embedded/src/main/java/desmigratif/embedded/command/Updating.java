package desmigratif.embedded.command;

import static desmigratif.embedded.command.Command.words;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through an update. */
final class Updating {

    /** Without {@code $currentDate}: the time is taken from the command. */
    private static final Set<String> OPERATORS =
            words("$set $unset $setOnInsert $inc $mul $min $max $rename $push $addToSet $pull $pullAll $pop $bit");

    private Updating() {}

    static void check(@Nullable Object update) {
        if (update instanceof List) {
            throw new Unsupported("an update by a pipeline");
        }
        if (update == null) {
            return;
        }
        for (var name : Checked.document(update).keySet()) {
            if (name.startsWith("$") && !OPERATORS.contains(name)) {
                throw new Unsupported(name);
            }
        }
        operands((Document) update);
    }

    private static void operands(Document update) {
        update.forEach((name, operand) -> {
            if (name.startsWith("$")) {
                Checked.document(operand);
            }
        });
        if (update.get("$pull") instanceof Document pull) {
            pull.values().forEach(Updating::pulled);
        }
    }

    private static void pulled(@Nullable Object condition) {
        if (condition instanceof Document document) {
            Filtering.check(new Document("pulled", document));
        }
    }
}
