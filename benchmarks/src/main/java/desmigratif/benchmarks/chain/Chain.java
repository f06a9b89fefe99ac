package desmigratif.benchmarks.chain;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import desmigratif.benchmarks.bare.Copies;
import desmigratif.benchmarks.bare.Facts;
import desmigratif.benchmarks.bare.Shapes;
import desmigratif.benchmarks.bare.Told;
import desmigratif.benchmarks.child.Engines;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.bson.Document;

/** Write, tell in batches, copy in batches: three steps side by side. */
final class Chain implements AutoCloseable {

    private static final int BATCH = 500, IN_FLIGHT = 4;

    private final MongoClient client;
    private final MongoCollection<Document> accounts;
    private final Facts facts;
    private final Copies copies;
    private final BlockingQueue<Told> untold = new LinkedBlockingQueue<>();

    Chain(Engines engines) {
        client = engines.mongo();
        var database = client.getDatabase("chain");
        accounts = database.getCollection("accounts");
        Shapes.open(accounts);
        facts = new Facts(database, engines);
        copies = new Copies(client.getDatabase("far").getCollection("copies"), engines);
        for (int i = 0; i < IN_FLIGHT; i++) {
            Thread.ofVirtual().name("telling-" + i).start(this::tell);
        }
    }

    void write(String account, long amount, String key) {
        var fact = Shapes.fact(account, amount, key);
        accounts.updateOne(Filters.eq("_id", Shapes.id(account)), Shapes.change(fact, amount));
        untold.add(new Told(account, amount, fact));
    }

    private void tell() {
        var batch = new ArrayList<Told>();
        try {
            while (true) {
                batch.add(untold.take());
                untold.drainTo(batch, BATCH);
                facts.tell(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Copies copies() {
        return copies;
    }

    @Override
    public void close() {
        copies.close();
        facts.close();
        client.close();
    }
}
