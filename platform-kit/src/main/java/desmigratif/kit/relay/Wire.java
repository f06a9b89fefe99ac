package desmigratif.kit.relay;

import desmigratif.kit.history.HistoryRow;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The broker, as a port: takes facts and says where they stand; says where a partition ends. */
public interface Wire extends AutoCloseable {

    /**
     * Where an acknowledged fact stands.
     *
     * @param fellBack whether it does not stand behind what was acknowledged before it, as when the broker has forgotten
     */
    record Place(int partition, long offset, boolean fellBack) {

        public Place(int partition, long offset) {
            this(partition, offset, false);
        }
    }

    /** Sends a fact; completes when every replica that must have it has it. */
    CompletableFuture<Place> tell(HistoryRow fact);

    /** The offset behind the last record of each partition of our topic. */
    Map<Integer, Long> ends();

    /** The partition a key belongs to, among as many as the topic has. */
    int partition(String key, int partitions);

    /** What stands on our topic behind these offsets, as far as a topic can say it: what was kept is not there. */
    default void behind(Map<Integer, Long> offsets, Consumer<HistoryRow> each) {}

    /** How many records may stand behind the highest acknowledged one: sent, read perhaps, but never acknowledged. */
    default int unacknowledged() {
        return 10_000;
    }

    @Override
    void close();
}
