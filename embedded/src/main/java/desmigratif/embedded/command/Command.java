package desmigratif.embedded.command;

import static desmigratif.embedded.command.Kind.GREETING;
import static desmigratif.embedded.command.Kind.READING;
import static desmigratif.embedded.command.Kind.SHAPING;
import static desmigratif.embedded.command.Kind.WRITING;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands this store understands, and the fields it understands in them. */
enum Command {
    HELLO(GREETING),
    IS_MASTER(GREETING),
    PING(READING),
    BUILD_INFO(READING),
    SERVER_STATUS(READING),
    CONNECTION_STATUS(READING),
    HOST_INFO(READING),
    FIND(
            READING,
            "filter sort projection skip limit batchSize singleBatch noCursorTimeout allowDiskUse"
                    + " allowPartialResults"),
    GET_MORE(READING, "collection batchSize"),
    KILL_CURSORS(READING, "cursors"),
    AGGREGATE(READING, "pipeline cursor allowDiskUse bypassDocumentValidation"),
    COUNT(READING, "query skip limit"),
    DISTINCT(READING, "key query"),
    LIST_DATABASES(READING, "nameOnly"),
    LIST_COLLECTIONS(READING, "filter nameOnly authorizedCollections cursor"),
    LIST_INDEXES(READING, "cursor"),
    COLL_STATS(READING, ""),
    DB_STATS(READING, ""),
    VALIDATE(READING, "full"),
    INSERT(WRITING, "documents ordered bypassDocumentValidation"),
    UPDATE(WRITING, "updates ordered bypassDocumentValidation"),
    DELETE(WRITING, "deletes ordered"),
    FIND_AND_MODIFY(WRITING, "query sort remove update new fields upsert arrayFilters bypassDocumentValidation"),
    CREATE(SHAPING, ""),
    DROP(SHAPING, ""),
    DROP_DATABASE(SHAPING, ""),
    CREATE_INDEXES(SHAPING, "indexes commitQuorum"),
    DROP_INDEXES(SHAPING, "index"),
    RENAME_COLLECTION(SHAPING, "to dropTarget");

    /** Those that change nothing in the answer. */
    private static final Set<String> ANYWHERE = words("$db comment maxTimeMS readConcern writeConcern $readPreference");

    private static final Map<String, Command> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(Command::plainName, command -> command));

    final Kind kind;
    private final Set<String> fields;
    private final boolean anyField;

    Command(Kind kind) {
        this(kind, "", true);
    }

    Command(Kind kind, String fields) {
        this(kind, fields, false);
    }

    Command(Kind kind, String fields, boolean anyField) {
        this.kind = kind;
        this.fields = words(fields);
        this.anyField = anyField;
    }

    static Command of(String name) {
        var command = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (command == null) {
            throw new NoSuchCommandException(name);
        }
        return command;
    }

    void checkFields(String name, Document body) {
        for (var field : body.keySet()) {
            if (!anyField && !field.equals(name) && !fields.contains(field) && !ANYWHERE.contains(field)) {
                throw Unsupported.field(field, name);
            }
        }
    }

    private String plainName() {
        return name().replace("_", "").toLowerCase(Locale.ROOT);
    }

    static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(" ")));
    }
}
