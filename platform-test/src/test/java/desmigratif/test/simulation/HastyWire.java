package desmigratif.test.simulation;

import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.relay.Wire;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Says that a fact is acknowledged when it was only sent; sends it once more where it failed, or leaves it. */
final class HastyWire implements Wire {

    /** No partition there is, so that its marks are no evidence. */
    private static final int NOWHERE = -3;

    private final Wire real;
    private final Life life;
    private final boolean again;
    private long told;

    HastyWire(Wire real, Life life, boolean again) {
        this.real = real;
        this.life = life;
        this.again = again;
    }

    @Override
    public CompletableFuture<Place> tell(HistoryRow fact) {
        send(fact);
        return CompletableFuture.completedFuture(new Place(NOWHERE, told++));
    }

    private void send(HistoryRow fact) {
        real.tell(fact).whenComplete((place, failure) -> {
            if (failure != null && again && !life.over) {
                send(fact);
            }
        });
    }

    @Override
    public Map<Integer, Long> ends() {
        return real.ends();
    }

    @Override
    public int partition(String key, int partitions) {
        return real.partition(key, partitions);
    }

    @Override
    public void behind(Map<Integer, Long> offsets, Consumer<HistoryRow> each) {
        real.behind(offsets, each);
    }

    @Override
    public int unacknowledged() {
        return real.unacknowledged();
    }

    @Override
    public void close() {
        real.close();
    }
}
