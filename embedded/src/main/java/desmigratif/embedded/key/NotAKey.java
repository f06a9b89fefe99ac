package desmigratif.embedded.key;

import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** A value that cannot stand in an index, refused rather than left out of it. */
public final class NotAKey extends MongoServerError {

    NotAKey(String what) {
        super(ErrorCode.BadValue, what + " cannot be an _id or stand in an index of this store");
    }
}
