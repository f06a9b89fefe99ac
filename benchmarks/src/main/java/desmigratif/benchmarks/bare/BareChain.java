package desmigratif.benchmarks.bare;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import desmigratif.benchmarks.child.Bare;
import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Inside;
import desmigratif.benchmarks.load.Pace;
import desmigratif.benchmarks.load.Zipf;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.bson.Document;

/** L3b: the whole chain, write, tell, read, copy, with every step in batches: the limit of all of it. */
public final class BareChain implements Bare {

    private static final int BATCH = 50;

    private final MongoClient client;
    private final MongoCollection<Document> accounts;
    private final Facts facts;
    private final Copies copies;
    private final Zipf zipf = new Zipf(Shapes.ACCOUNTS);

    public BareChain(Engines engines) {
        client = engines.mongo();
        MongoDatabase database = client.getDatabase("bare");
        accounts = database.getCollection("accounts");
        Shapes.open(accounts);
        facts = new Facts(database, engines);
        copies = new Copies(client.getDatabase("far").getCollection("copies"), engines);
    }

    @Override
    public Pace run(int clients, Duration time) {
        long before = copies.shown();
        long begun = System.nanoTime();
        var load = Inside.run(this::batch, clients, time);
        while (copies.shown() < before + load.acknowledged() * BATCH) {
            LockSupport.parkNanos(1_000_000);
        }
        return new Pace(
                load.acknowledged() * BATCH, (System.nanoTime() - begun) / 1e9, load.millis(50), load.millis(99));
    }

    private void batch() {
        List<Told> batch = Stream.generate(this::command).limit(BATCH).toList();
        accounts.bulkWrite(
                batch.stream()
                        .map(it -> new UpdateOneModel<Document>(
                                Filters.eq("_id", Shapes.id(it.account())), Shapes.change(it.fact(), it.amount())))
                        .toList(),
                new BulkWriteOptions().ordered(false));
        facts.tell(batch);
    }

    private Told command() {
        var account = Integer.toString(zipf.next());
        long amount = ThreadLocalRandom.current().nextLong(1_000_000);
        return new Told(
                account, amount, Shapes.fact(account, amount, UUID.randomUUID().toString()));
    }

    @Override
    public long shown() {
        return copies.shown();
    }

    @Override
    public Map<String, Tally> effects() {
        return copies.effects();
    }

    @Override
    public void close() {
        copies.close();
        facts.close();
        client.close();
    }
}
