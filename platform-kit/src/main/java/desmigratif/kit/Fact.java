package desmigratif.kit;

import java.time.Instant;

/**
 * Something that has happened, in the words other services may read: a record of text, numbers, dates and times.
 *
 * <p>One command makes one fact, so {@code version} is the sequence number, the lock and the reader's repeat check in
 * one. Components of type {@link Secret} are never told: they go into the service's own history, sealed. Facts only
 * grow: fields are added (as {@code @Nullable}), never renamed, removed or newly required.
 */
public interface Fact {

    /** What it happened to: {@code <village>/<kind>-<uuid>}. Facts of one id are delivered in the order they happened. */
    String id();

    /** How many facts this id has seen, this one included. */
    long version();

    /** When it happened, which may be days before it was heard. */
    Instant at();

    /**
     * The name on the wire: the record's name in kebab case, with {@code .v1}. What stands in {@code contracts/} holds
     * it: whoever renames the record overrides this, or the contract test turns red.
     */
    default String type() {
        return getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(java.util.Locale.ROOT) + ".v1";
    }
}
