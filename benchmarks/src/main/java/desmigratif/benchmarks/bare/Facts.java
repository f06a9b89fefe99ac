package desmigratif.benchmarks.bare;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import desmigratif.benchmarks.child.Engines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.bson.Document;

/** The bare way of a batch of facts: history, topic, and out of their documents; each step one call for all of them. */
public final class Facts implements AutoCloseable {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> accounts;
    private final MongoCollection<Document> history;
    private final KafkaProducer<byte[], byte[]> producer;

    public Facts(MongoDatabase database, Engines engines) {
        this.accounts = database.getCollection("accounts");
        this.history = database.getCollection("history");
        this.producer = new KafkaProducer<>(engines.producer());
        history.createIndex(Indexes.ascending("of", "version"));
        history.createIndex(Indexes.ascending("receiptOf"), new IndexOptions().sparse(true));
    }

    public void tell(Collection<Told> batch) {
        history.insertMany(
                batch.stream().map(it -> Shapes.row(it.account(), it.fact())).toList(),
                new InsertManyOptions().ordered(false));
        var sent = new ArrayList<Future<?>>();
        batch.forEach(it -> sent.add(producer.send(Shapes.record(it.account(), it.fact()))));
        sent.forEach(Facts::await);
        accounts.bulkWrite(clears(batch), UNORDERED);
    }

    private static List<UpdateOneModel<Document>> clears(Collection<Told> batch) {
        var byAccount = batch.stream()
                .collect(Collectors.groupingBy(
                        Told::account, Collectors.mapping(it -> it.fact().getString("id"), Collectors.toList())));
        return byAccount.entrySet().stream().map(Facts::clear).toList();
    }

    private static UpdateOneModel<Document> clear(Map.Entry<String, List<String>> told) {
        var pull = new Document("outbox", new Document("id", new Document("$in", told.getValue())));
        return new UpdateOneModel<>(Filters.eq("_id", Shapes.id(told.getKey())), new Document("$pull", pull));
    }

    static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
