package desmigratif.benchmarks.relay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import desmigratif.benchmarks.child.Draining;
import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.child.Part;
import desmigratif.benchmarks.child.Served;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.bson.Document;

/** R: the same work as {@code L2b}, by the platform's relay, which keeps each thing's facts in their order. */
public final class RelayDrain implements Draining {

    private static final long LOOK_NANOS = 5_000_000;

    private final MongoClient client;
    private final MongoCollection<Document> accounts;
    private final Served served;

    public RelayDrain(Engines engines) {
        client = engines.mongo();
        accounts = client.getDatabase("accounts").getCollection("account");
        served = Served.start(
                RelayApplication.class,
                Set.of(Part.DOCUMENTS),
                Map.of(
                        "spring.application.name", "accounts",
                        "spring.mongodb.uri", engines.mongoUri() + "/accounts",
                        "spring.kafka.bootstrap-servers", engines.kafkaBrokers(),
                        "platform.keys", "keys",
                        "platform.make-keys", "true"));
    }

    /** They become due together, once all are there: timed from the first told to the last. */
    @Override
    public Runnable filled(int documents) {
        accounts.deleteMany(Filters.exists("_id"));
        var due = Clock.systemUTC().instant().plusSeconds(3);
        IntStream.range(0, documents)
                .mapToObj(it -> Waiting.until(due))
                .gather(Gatherers.windowFixed(500))
                .forEach(accounts::insertMany);
        awaitWaiting(documents - 1);
        return () -> awaitWaiting(0);
    }

    private void awaitWaiting(int most) {
        while (accounts.countDocuments(Filters.exists("outboxSince")) > most) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    @Override
    public void close() {
        served.close();
        client.close();
    }
}
