package desmigratif.benchmarks.bare;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import desmigratif.benchmarks.child.Bare;
import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Inside;
import desmigratif.benchmarks.load.Pace;
import desmigratif.benchmarks.load.Zipf;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;

/** L1: the one write a command needs, one at a time for each client. */
public final class BareWrite implements Bare {

    private final MongoClient client;
    private final MongoCollection<Document> accounts;
    private final Zipf zipf = new Zipf(Shapes.ACCOUNTS);

    public BareWrite(Engines engines) {
        client = engines.mongo();
        accounts = client.getDatabase("bare").getCollection("accounts");
        Shapes.open(accounts);
    }

    @Override
    public Pace run(int clients, Duration time) {
        return Inside.pace(Inside.run(this::write, clients, time));
    }

    private void write() {
        var account = Integer.toString(zipf.next());
        long amount = ThreadLocalRandom.current().nextLong(1_000_000);
        var fact = Shapes.fact(account, amount, UUID.randomUUID().toString());
        var change = Shapes.change(fact, amount);
        change.get("$push", Document.class)
                .put("outbox", new Document("$each", java.util.List.of(fact)).append("$slice", -1));
        accounts.updateOne(Filters.eq("_id", Shapes.id(account)), change);
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
        client.close();
    }
}
