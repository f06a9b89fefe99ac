package desmigratif.embedded.command;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Something MongoDB can do and this store cannot, refused before anything is looked at. */
public final class Unsupported extends MongoServerError {

    private static final int NOT_IMPLEMENTED = 238;

    public Unsupported(String what) {
        super(NOT_IMPLEMENTED, "NotImplemented", what + " is not supported by the embedded store");
    }

    static Unsupported field(String field, String within) {
        return new Unsupported("'" + field + "' of '" + within + "'");
    }
}
