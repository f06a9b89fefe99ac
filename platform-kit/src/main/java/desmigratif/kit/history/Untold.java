package desmigratif.kit.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact waiting in its aggregate's own document until the relay has told it; or, without a type, the receipt of a
 * refusal on its way into history.
 *
 * @param id the fact's own id (UUIDv7)
 * @param previous the id of the fact before it
 * @param told its JSON as others may read it
 * @param kept the sealed rest of the record, for history only
 * @param trace the {@code traceparent} of the command
 */
public record Untold(
        String id,
        @Nullable String previous,
        long version,
        @Nullable String type,
        Instant happened,
        Instant heard,
        String actor,
        @Nullable String told,
        byte @Nullable [] kept,
        @Nullable String trace,
        @Nullable Receipt receipt) {

    public boolean isFact() {
        return type != null;
    }

    /** In characters and bytes, for the bounds of an outbox. */
    public int size() {
        return (told == null ? 0 : told.length()) + (kept == null ? 0 : kept.length);
    }
}
