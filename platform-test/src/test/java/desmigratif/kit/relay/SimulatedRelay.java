package desmigratif.kit.relay;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.keep.Keeping;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The relay as a simulation drives it: its turns are called, and what they hand out is given to the simulation. */
public final class SimulatedRelay {

    private static final KafkaWire KAFKA = new KafkaWire("bank", Map.of());

    private final Relay relay;

    public SimulatedRelay(
            Keeping keeping,
            Wire wire,
            MongoDatabase database,
            Now now,
            Consumer<Runnable> batch,
            Consumer<Runnable> look) {
        var crew = new Crew() {
            @Override
            public void batch(Runnable work) {
                batch.accept(work);
            }

            @Override
            public void look(Runnable work) {
                look.accept(work);
            }
        };
        relay = new Relay(keeping, wire, new MongoMarks(database), new MongoLeases(database, now), now, crew);
        keeping.wakes(relay::wake);
    }

    /** Whether somebody has rung since the last turn. */
    public boolean isRung() {
        return relay.isRung();
    }

    public void turn() {
        try {
            relay.attempt();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fact as it goes to the broker. */
    public static ProducerRecord<byte[], byte[]> record(HistoryRow fact) {
        return CloudEvent.of("bank.events.v1", "bank", fact);
    }

    /** The partition a fact goes to. */
    public static int partition(String key, int partitions) {
        return KAFKA.partition(key, partitions);
    }
}
