package desmigratif.embedded.command;

import static desmigratif.embedded.command.Command.words;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks through a whole command for what is not supported. */
public final class Checked {

    private static final Set<String> SESSION = words("lsid txnNumber startTransaction autocommit");
    private static final Set<String> OF_UPDATE = words("q u multi upsert arrayFilters");
    private static final Set<String> OF_DELETE = words("q limit");

    private Checked() {}

    /** What the command does, if all of it is understood. */
    public static Kind kind(String name, Document body) {
        var command = Command.of(name);
        refuseSession(body);
        command.checkFields(name, body);
        if (command.kind != Kind.GREETING) {
            concerns(body);
            inside(command, name, body);
        }
        return command.kind;
    }

    private static void inside(Command command, String name, Document body) {
        switch (command) {
            case FIND -> {
                filter(body.get("filter"));
                Sorting.check(body.get("sort"));
                Projecting.check(body.get("projection"));
            }
            case COUNT, DISTINCT -> filter(body.get("query"));
            case AGGREGATE -> Pipeline.check(body.get("pipeline"));
            case INSERT -> userCollection(body.get(name));
            case UPDATE -> {
                userCollection(body.get(name));
                each(body.get("updates"), Checked::update);
            }
            case DELETE -> {
                userCollection(body.get(name));
                each(body.get("deletes"), Checked::delete);
            }
            case FIND_AND_MODIFY -> {
                userCollection(body.get(name));
                filter(body.get("query"));
                Sorting.check(body.get("sort"));
                Projecting.check(body.get("fields"));
                Updating.check(body.get("update"));
            }
            case CREATE_INDEXES -> each(body.get("indexes"), Indexing::check);
            default -> {}
        }
    }

    private static void update(Document statement) {
        only(OF_UPDATE, statement, "update");
        filter(statement.get("q"));
        Updating.check(statement.get("u"));
    }

    private static void delete(Document statement) {
        only(OF_DELETE, statement, "delete");
        filter(statement.get("q"));
    }

    private static void filter(@Nullable Object filter) {
        Filtering.check(filter);
    }

    static void only(Set<String> fields, Document document, String within) {
        for (var field : document.keySet()) {
            if (!fields.contains(field)) {
                throw Unsupported.field(field, within);
            }
        }
    }

    static void each(@Nullable Object list, Consumer<Document> check) {
        if (!(list instanceof List<?> documents)) {
            throw new MongoServerError(ErrorCode.TypeMismatch, "An array of documents is expected");
        }
        for (var document : documents) {
            check.accept(document(document));
        }
    }

    static Document document(@Nullable Object value) {
        if (value instanceof Document document) {
            return document;
        }
        throw new MongoServerError(ErrorCode.TypeMismatch, "A document is expected");
    }

    private static void refuseSession(Document body) {
        for (var field : SESSION) {
            if (body.containsKey(field)) {
                throw new Unsupported("a session or a transaction ('" + field + "')");
            }
        }
    }

    /** One node that writes before it replies gives every concern but one that needs a transaction or more nodes. */
    private static void concerns(Document body) {
        if (body.get("readConcern") instanceof Document read && "snapshot".equals(read.get("level"))) {
            throw new Unsupported("readConcern 'snapshot'");
        }
        if (body.get("writeConcern") instanceof Document write
                && write.get("w") instanceof Number nodes
                && nodes.intValue() > 1) {
            throw new Unsupported("a writeConcern of more than one node");
        }
    }

    private static void userCollection(@Nullable Object name) {
        if (name instanceof String collection && collection.startsWith("system.")) {
            throw new MongoServerError(ErrorCode.InvalidNamespace, "Collections named system.* are the store's own");
        }
    }
}
