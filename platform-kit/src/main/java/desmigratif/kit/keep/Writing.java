package desmigratif.kit.keep;

import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.history.Receipt;
import desmigratif.kit.history.Untold;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a thing stands in its document: what its creation inserts, what a change sets and pushes, how it is read back. */
final class Writing<S> {

    private final Keeping keeping;
    private final Kind<S> kind;

    Writing(Keeping keeping, Kind<S> kind) {
        this.keeping = keeping;
        this.kind = kind;
    }

    Document document(Ask ask, String id, S after, Untold untold, Receipt receipt) {
        var document = new Document("_id", id)
                .append("village", ask.village())
                .append("slot", Shelf.slot(id))
                .append("version", 1L)
                .append("rev", 1L)
                .append("lastFact", untold.id())
                .append("state", Records.write((Record) after, "state", sealing(id)))
                .append("outbox", List.of(outbox(untold)))
                .append("outboxSince", Date.from(untold.heard()))
                .append("receipts", List.of())
                .append("created", Receipts.write(receipt));
        document.putAll(kind.index(after, Id.village(id), keeping.vault));
        return document;
    }

    /** A fact: the state is set whole. */
    Document changes(
            Document before, S after, long version, Untold untold, @Nullable Receipt receipt, Sealing sealing) {
        var id = before.getString("_id");
        var set = kind.index(after, Id.village(id), keeping.vault)
                .append("state", Records.write((Record) after, "state", sealing))
                .append("version", version)
                .append("lastFact", untold.id());
        return changes(before, untold, receipt).append("$set", set);
    }

    /** A kept refusal: nothing but the receipt. */
    Document changes(Document before, Untold untold, @Nullable Receipt receipt) {
        var push = new Document("outbox", outbox(untold));
        if (receipt != null) {
            push.append(
                    "receipts",
                    new Document("$each", List.of(Receipts.write(receipt))).append("$slice", -receiptsAfter(before)));
        }
        return new Document("$push", push).append("$min", new Document("outboxSince", Date.from(untold.heard())));
    }

    /** Each untold fact has brought one receipt at the most: so none leaves before it stands in history. */
    private int receiptsAfter(Document before) {
        return Math.max(
                keeping.machine.receipts(),
                before.getList("outbox", Document.class).size() + 1);
    }

    private static Document outbox(Untold untold) {
        return Records.write(untold, "outbox", Sealing.NONE);
    }

    S state(Document document) {
        return state(document, sealing(document.getString("_id")));
    }

    S state(Document document, Sealing sealing) {
        return Records.read(kind.state(), document.get("state", Document.class), "state", sealing);
    }

    /** What is opened by it and written again as it was is not sealed anew. */
    Sealing sealing(String id) {
        var opened = new HashMap<String, byte[]>();
        return new Sealing() {
            @Override
            public byte[] seal(String path, String text) {
                var sealed = opened.get(path + " " + text);
                return sealed != null ? sealed : keeping.vault.seal(Id.village(id), kind.name(), path, id, text);
            }

            @Override
            public String open(String path, byte[] sealed) {
                var text = keeping.vault.open(Id.village(id), kind.name(), path, id, sealed);
                opened.put(path + " " + text, sealed);
                return text;
            }
        };
    }
}
