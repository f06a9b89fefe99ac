package desmigratif.benchmarks.bare;

import desmigratif.benchmarks.child.Bare;
import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Pace;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;

/** L2: facts to the topic, as fast as the producer takes them. */
public final class BareProducer implements Bare {

    private final KafkaProducer<byte[], byte[]> producer;

    public BareProducer(Engines engines) {
        producer = new KafkaProducer<>(engines.producer());
    }

    @Override
    public Pace run(int clients, Duration time) {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        long sent = 0;
        for (; System.nanoTime() < end; sent++) {
            var account = Long.toString(sent % Shapes.ACCOUNTS);
            producer.send(Shapes.record(account, Shapes.fact(account, sent, "key-" + sent)));
        }
        producer.flush();
        return new Pace(sent, (System.nanoTime() - begun) / 1e9, 0, 0);
    }

    @Override
    public long shown() {
        return 0;
    }

    @Override
    public Map<String, Tally> effects() {
        return Map.of();
    }

    @Override
    public void close() {
        producer.close();
    }
}
