package desmigratif.test.memory;

import org.bson.BsonDocument;
import org.bson.Document;

/** What a store, or the code that asks it, may be made to get wrong, so that a check can be seen to notice. */
public interface Twist {

    /** Nothing is wrong. */
    Twist NONE = new Twist() {};

    /** The conditions a read or a write really asks by. */
    default BsonDocument asked(String collection, BsonDocument filter) {
        return filter;
    }

    /** The changes an update really makes to what it finds. */
    default BsonDocument changed(String collection, Document found, BsonDocument changes) {
        return changes;
    }

    /** Just before a document is written. */
    default void writing(String collection, Document document) {}

    /** What a reader really sees of a document. */
    default Document seen(String collection, Document document) {
        return document;
    }

    /** Whether a unique index is kept. */
    default boolean keepsUnique(String collection) {
        return true;
    }
}
