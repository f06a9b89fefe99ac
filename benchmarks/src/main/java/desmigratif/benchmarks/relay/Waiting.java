package desmigratif.benchmarks.relay;

import desmigratif.benchmarks.child.Draining;
import desmigratif.kit.history.Receipt;
import desmigratif.kit.history.Untold;
import desmigratif.kit.keep.Outboxes;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents with facts that wait, as the keeper would have left them. */
final class Waiting {

    private static final String VILLAGE = "6101042014";
    private static final String TOLD =
            "{\"id\":\"%s\",\"version\":%d,\"amountRupiah\":1000,\"on\":\"2026-11-30\",\"at\":\"2026-11-30T03:00:00Z\"}";

    private Waiting() {}

    /** One with ten facts, due at a moment. */
    static Document until(Instant due) {
        var id = VILLAGE + "/account-" + UUID.randomUUID();
        var outbox = outbox(id, due);
        return new Document("_id", id)
                .append("village", VILLAGE)
                .append("slot", Math.floorMod(id.hashCode(), Outboxes.SLOTS))
                .append("version", (long) Draining.EACH)
                .append("rev", (long) Draining.EACH)
                .append("lastFact", outbox.getLast().getString("id"))
                .append("state", new Document("note", "x".repeat(400)))
                .append("outbox", outbox)
                .append("outboxSince", Date.from(due))
                .append("receipts", List.of());
    }

    private static List<Document> outbox(String id, Instant at) {
        var outbox = new ArrayList<Document>();
        String previous = null;
        for (long version = 1; version <= Draining.EACH; version++) {
            var fact = fact(id, version, previous, at);
            previous = fact.id();
            outbox.add(Records.write(fact, "outbox", Sealing.NONE));
        }
        return outbox;
    }

    private static Untold fact(String id, long version, @Nullable String previous, Instant at) {
        var key = UUID.randomUUID().toString();
        var receipt = new Receipt(
                key, "0123456789abcdef0123456789abcdef", 200, null, null, version, Map.of("balanceRupiah", 1L));
        return new Untold(
                UUID.randomUUID().toString(),
                previous,
                version,
                "entry-made.v1",
                at,
                at,
                "account-7d0c1b39-71d6-3a0c-9a9f-0f3f5a1f5a11",
                TOLD.formatted(id, version),
                null,
                null,
                receipt);
    }
}
