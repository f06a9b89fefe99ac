package desmigratif.kit.crash;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;

/** A connection that breaks at a crash point: what was sent before may have arrived, what was asked is not answered. */
final class ConnectionReset extends MongoSocketReadException {

    ConnectionReset(String point) {
        super("connection reset at crash point " + point, new ServerAddress("127.0.0.1"));
    }
}
