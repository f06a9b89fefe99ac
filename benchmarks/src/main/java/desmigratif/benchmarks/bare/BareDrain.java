package desmigratif.benchmarks.bare;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import desmigratif.benchmarks.child.Bare;
import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.bson.Document;

/** L2b: facts that wait in their documents, told in batches without keeping an order: the limit of a relay. */
public final class BareDrain implements Bare {

    /** As the platform's relay has them: so many documents at once, so many batches side by side. */
    private static final int DOCUMENTS = 50, IN_FLIGHT = 4;

    private static final int EACH = 10;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Facts facts;

    public BareDrain(Engines engines) {
        client = engines.mongo();
        database = client.getDatabase("bare");
        Shapes.open(database.getCollection("accounts"));
        facts = new Facts(database, engines);
    }

    /** {@code clients} documents with ten facts each, again and again; only the telling is timed. */
    @Override
    public Pace run(int clients, Duration time) {
        long nanos = 0;
        long told = 0;
        while (nanos < time.toNanos()) {
            var ids = fill(clients);
            long begun = System.nanoTime();
            drain(ids);
            nanos += System.nanoTime() - begun;
            told += (long) clients * EACH;
        }
        return new Pace(told, nanos / 1e9, 0, 0);
    }

    private List<String> fill(int documents) {
        var accounts = database.getCollection("accounts");
        accounts.deleteMany(Filters.exists("_id"));
        accounts.insertMany(
                IntStream.range(0, documents).mapToObj(BareDrain::waiting).toList());
        return IntStream.range(0, documents).mapToObj(Integer::toString).toList();
    }

    private static Document waiting(int number) {
        var account = Integer.toString(number);
        var outbox = IntStream.range(0, EACH)
                .mapToObj(it -> Shapes.fact(account, it, UUID.randomUUID().toString()))
                .toList();
        return Shapes.account(account)
                .append("outbox", outbox)
                .append("outboxSince", outbox.getFirst().get("heard"));
    }

    private void drain(List<String> ids) {
        ids.stream()
                .gather(Gatherers.windowFixed(DOCUMENTS))
                .gather(Gatherers.mapConcurrent(IN_FLIGHT, this::batch))
                .forEach(it -> {});
    }

    private int batch(List<String> accounts) {
        var ids = accounts.stream().map(Shapes::id).toList();
        var batch = new ArrayList<Told>();
        for (var document : database.getCollection("accounts").find(Filters.in("_id", ids))) {
            var id = document.getString("_id");
            var account = id.substring(id.lastIndexOf('-') + 1);
            document.getList("outbox", Document.class).forEach(it -> batch.add(new Told(account, 0, it)));
        }
        facts.tell(batch);
        return batch.size();
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
        facts.close();
        client.close();
    }
}
