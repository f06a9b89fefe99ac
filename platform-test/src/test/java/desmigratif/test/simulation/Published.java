package desmigratif.test.simulation;

import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.history.Untold;
import desmigratif.kit.relay.SimulatedRelay;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import desmigratif.test.memory.Twist;
import org.bson.Document;

/** Tells a fact as it is written, before anybody knows whether the write succeeds. */
record Published(World world) implements Twist {

    @Override
    public void writing(String collection, Document document) {
        if (collection.equals("account")) {
            for (var entry : document.getList("outbox", Document.class)) {
                var untold = Records.read(Untold.class, entry, "outbox", Sealing.NONE);
                if (untold.isFact()) {
                    var id = document.getString("_id");
                    world.broker.append(SimulatedRelay.partition(id, Topic.PARTITIONS), HistoryRow.of(id, untold));
                }
            }
        }
    }
}
