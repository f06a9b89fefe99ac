package desmigratif.kit.store;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;

/**
 * Tells a lost store from a fault of the request. Time-outs count, whether or not the write got through, and so do
 * security exceptions: an engine whose own database is down answers with those.
 */
public final class StoreAway {

    private StoreAway() {}

    public static boolean is(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (isItself(it)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItself(Throwable failure) {
        return switch (failure) {
            case MongoTimeoutException it -> true;
            case MongoSocketException it -> true;
            case MongoSecurityException it -> true;
            case MongoNotPrimaryException it -> true;
            case MongoNodeIsRecoveringException it -> true;
            case MongoServerUnavailableException it -> true;
            case MongoExecutionTimeoutException it -> true;
            case MongoInterruptedException it -> true;
            case MongoWriteConcernException it -> true;
            case MongoClientException it -> false;
            case MongoException it -> it.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            default -> false;
        };
    }
}
