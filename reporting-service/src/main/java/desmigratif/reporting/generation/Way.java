package desmigratif.reporting.generation;

import desmigratif.kit.hear.Guard;
import desmigratif.reporting.month.Contributor;

/** Which generation of a shelf a feed writes into. */
@FunctionalInterface
public interface Way {

    <K extends Record & Contributor<K>> Guard<K> into(MongoShelf<K> shelf);
}
