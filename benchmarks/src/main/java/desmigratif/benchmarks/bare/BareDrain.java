package desmigratif.benchmarks.bare;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import desmigratif.benchmarks.child.Draining;
import desmigratif.benchmarks.child.Engines;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.bson.Document;

/** L2b: facts that wait in their documents, told in batches without keeping an order: the limit of a relay. */
public final class BareDrain implements Draining {

    /** As the platform's relay has them: so many documents at once, so many batches side by side. */
    private static final int DOCUMENTS = 50, IN_FLIGHT = 4;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Facts facts;

    public BareDrain(Engines engines) {
        client = engines.mongo();
        database = client.getDatabase("bare");
        Shapes.open(database.getCollection("accounts"));
        facts = new Facts(database, engines);
    }

    @Override
    public Runnable filled(int documents) {
        var accounts = database.getCollection("accounts");
        accounts.deleteMany(Filters.exists("_id"));
        accounts.insertMany(
                IntStream.range(0, documents).mapToObj(BareDrain::waiting).toList());
        var ids = IntStream.range(0, documents).mapToObj(Integer::toString).toList();
        return () -> drain(ids);
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
    public void close() {
        facts.close();
        client.close();
    }
}
