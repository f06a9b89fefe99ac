package desmigratif.embedded.index;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import desmigratif.embedded.file.Bson;
import desmigratif.embedded.file.Weight;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses a document that could not be written to the file, before the commit of others hangs on it. */
final class Storable {

    private static final int MOST_BYTES = 16 * 1024 * 1024, SURELY_SMALL = 4 * 1024 * 1024, MOST_DEPTH = 100;

    private Storable() {}

    static void check(Document document) {
        check(new Document(), document);
    }

    /** What a stored document and the one after it share was looked through before. */
    static void check(Document before, Document document) {
        document.forEach((field, value) -> {
            if (value != before.get(field)) {
                check(value, 1);
            }
        });
        if (Weight.of(document) > SURELY_SMALL && new Bson().document(document).length() > MOST_BYTES) {
            throw new MongoServerError(10334, "BSONObjectTooLarge", "The document is larger than 16 MiB");
        }
    }

    private static void check(@Nullable Object value, int depth) {
        if (depth > MOST_DEPTH) {
            throw new MongoServerError(ErrorCode.BadValue, "The document is nested more than 100 levels deep");
        }
        switch (value) {
            case Document fields -> fields.values().forEach(inner -> check(inner, depth + 1));
            case Collection<?> elements -> elements.forEach(inner -> check(inner, depth + 1));
            case null -> {}
            case Integer _, Long _, Double _, Decimal128 _, Boolean _, String _, Instant _ -> {}
            case ObjectId _, UUID _, LegacyUUID _, BinData _, BsonTimestamp _ -> {}
            case BsonRegularExpression _, BsonJavaScript _, MinKey _, MaxKey _ -> {}
            default ->
                throw new MongoServerError(
                        ErrorCode.BadValue, "A " + value.getClass().getSimpleName() + " cannot be stored");
        }
    }
}
