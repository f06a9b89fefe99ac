package desmigratif.kit.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact (or the receipt of a refusal) as the service's own full record keeps it: the timeline, and what can be told again. */
public record HistoryRow(
        String of,
        String village,
        long version,
        String fact,
        @Nullable String previous,
        @Nullable String type,
        Instant happened,
        Instant heard,
        String actor,
        @Nullable String told,
        byte @Nullable [] kept,
        @Nullable String trace,
        @Nullable String receiptOf,
        @Nullable Receipt receipt) {

    public static HistoryRow of(String id, Untold untold) {
        var receipt = untold.receipt();
        return new HistoryRow(
                id,
                desmigratif.kit.Id.village(id),
                untold.version(),
                untold.id(),
                untold.previous(),
                untold.type(),
                untold.happened(),
                untold.heard(),
                untold.actor(),
                untold.told(),
                untold.kept(),
                untold.trace(),
                receipt == null ? null : receiptOf(id, receipt.key()),
                receipt);
    }

    /** Its name: one fact for each version of a thing, so that a second one cannot slip in; a refusal by its key. */
    public String name() {
        return type != null ? of + "#" + version : of + "#refused-" + fact;
    }

    static String receiptOf(String id, String key) {
        return id + "|" + key;
    }
}
