package desmigratif.embedded.command;

import static desmigratif.embedded.command.Command.words;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through an index that is to be made. */
final class Indexing {

    private static final Set<String> OPTIONS = words("key name ns v unique sparse background expireAfterSeconds");

    private static final int CANNOT_CREATE_INDEX = 67;

    private Indexing() {}

    static void check(Document index) {
        for (var option : index.keySet()) {
            if (!OPTIONS.contains(option)) {
                throw refused("the option '" + option + "' is not supported by the embedded store");
            }
        }
        if (!(index.get("name") instanceof String name) || name.isEmpty()) {
            throw refused("it has no name");
        }
        var fields = Checked.document(index.get("key"));
        fields.forEach(Indexing::field);
        if (fields.isEmpty() || fields.size() > Integer.SIZE - 2) {
            throw refused("it has no fields, or too many");
        }
        if (index.containsKey("expireAfterSeconds")) {
            expiry(fields, index.get("expireAfterSeconds"));
        }
    }

    private static void field(String path, @Nullable Object direction) {
        if (!(direction instanceof Number number) || Math.abs(number.intValue()) != 1) {
            throw refused("'" + path + "' is neither up (1) nor down (-1)");
        }
        for (var part : path.split("\\.", -1)) {
            if (part.isEmpty() || part.startsWith("$") || part.chars().allMatch(Character::isDigit)) {
                throw refused("'" + path + "' is not a path of names");
            }
        }
    }

    private static void expiry(Document fields, @Nullable Object seconds) {
        if (fields.size() != 1
                || fields.containsKey("_id")
                || !(seconds instanceof Number number)
                || number.longValue() < 0) {
            throw refused("expireAfterSeconds needs a number and one field that is not _id");
        }
    }

    private static MongoServerError refused(String why) {
        return new MongoServerError(CANNOT_CREATE_INDEX, "CannotCreateIndex", "The index cannot be made: " + why);
    }
}
