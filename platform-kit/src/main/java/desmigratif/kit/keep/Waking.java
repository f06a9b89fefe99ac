package desmigratif.kit.keep;

/** Whom a write wakes: the relay. */
@FunctionalInterface
interface Waking {

    void wake(Outboxes outboxes, String id);
}
