package desmigratif.kit.keep;

import desmigratif.kit.history.Receipt;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import org.bson.Document;

/** Receipts as documents. */
final class Receipts {

    private Receipts() {}

    static Document write(Receipt receipt) {
        return Records.write(receipt, "receipt", Sealing.NONE);
    }

    /** The one of the request that made a thing, which its document keeps for ever. */
    static Receipt created(Document thing) {
        return read(thing.get("created", Document.class));
    }

    static Receipt read(Document receipt) {
        return Records.read(Receipt.class, receipt, "receipt", Sealing.NONE);
    }
}
