package desmigratif.embedded.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a command that failed is answered with. It is made here, since the library would log the command with its data. */
public final class ErrorReply {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReply.class);

    private ErrorReply() {}

    public static Document of(MongoServerException e) {
        return describe(new Document("ok", 0), e);
    }

    /** The same for one of several statements of a command. */
    public static Document within(int index, MongoServerException e) {
        return describe(new Document("index", index), e);
    }

    private static Document describe(Document reply, MongoServerException e) {
        reply.append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            reply.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        return reply;
    }

    /** A fault of ours or of the library. Its message may hold data; where it happened does not. */
    public static Document of(String command, String database, RuntimeException e) {
        var where = new IllegalStateException(e.getClass().getName());
        where.setStackTrace(e.getStackTrace());
        LOG.error("{} on database {} failed", command, database, where);
        return new Document("ok", 0)
                .append("errmsg", "Unknown error: " + e.getMessage())
                .append("code", 1)
                .append("codeName", "InternalError");
    }
}
