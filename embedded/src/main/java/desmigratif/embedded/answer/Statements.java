package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import desmigratif.embedded.command.ErrorReply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Runs the updates or deletes of one command one by one, since the library goes on after an error even if they are
 * ordered, and gives up the whole command at a delete that fails.
 */
public final class Statements {

    private final List<Document> errors = new ArrayList<>();
    private final List<Document> upserted = new ArrayList<>();
    private int matched;
    private int modified;

    private Statements() {}

    public static Document run(Document command, String list, Function<Document, Document> one) {
        var ordered = isOrdered(command);
        var statements = (List<?>) command.getOrDefault(list, List.of());
        var result = new Statements();
        for (var i = 0; i < statements.size(); i++) {
            var alone = command.clone();
            alone.put(list, List.of(statements.get(i)));
            result.add(i, alone, one);
            if (ordered && !result.errors.isEmpty()) {
                break;
            }
        }
        return result.reply(list.equals("updates"));
    }

    static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private void add(int index, Document alone, Function<Document, Document> one) {
        try {
            var reply = one.apply(alone);
            matched += number(reply, "n");
            modified += number(reply, "nModified");
            indexed(reply, "upserted", index, upserted);
            indexed(reply, "writeErrors", index, errors);
        } catch (MongoServerException e) {
            errors.add(ErrorReply.within(index, e));
        }
    }

    private static int number(Document reply, String field) {
        return reply.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static void indexed(Document reply, String field, int index, List<Document> to) {
        if (reply.get(field) instanceof Iterable<?> found) {
            found.forEach(document -> to.add(((Document) document).append("index", index)));
        }
    }

    private Document reply(boolean updates) {
        var reply = new Document("n", matched);
        if (updates) {
            reply.append("nModified", modified);
        }
        if (!upserted.isEmpty()) {
            reply.append("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            reply.append("writeErrors", errors);
        }
        return reply.append("ok", 1.0);
    }
}
