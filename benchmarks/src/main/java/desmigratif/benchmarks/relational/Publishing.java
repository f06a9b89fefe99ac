package desmigratif.benchmarks.relational;

/** Hands an entry to the outbox, inside the transaction. */
@FunctionalInterface
interface Publishing {

    void publish(EntryMade entry);
}
