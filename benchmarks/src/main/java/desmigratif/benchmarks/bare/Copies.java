package desmigratif.benchmarks.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.figure.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.bson.Document;

/** The far end: reads the topic in batches into a document for each account, one call a batch. Knows no repeats. */
public final class Copies implements AutoCloseable {

    private static final Pattern AMOUNT = Pattern.compile("\"amountRupiah\":(\\d+)");
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> copies;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final AtomicLong shown = new AtomicLong();
    private final Thread reader;

    public Copies(MongoCollection<Document> copies, Engines engines) {
        this.copies = copies;
        this.consumer = new KafkaConsumer<>(engines.consumer("copies"));
        this.shown.set(effects(copies).values().stream().mapToLong(Tally::count).sum());
        consumer.subscribe(List.of(Engines.TOPIC));
        this.reader = Thread.ofPlatform().name("copies").start(this::read);
    }

    private void read() {
        try (consumer) {
            while (true) {
                var records = consumer.poll(Duration.ofSeconds(1));
                if (!records.isEmpty()) {
                    copies.bulkWrite(upserts(records), UNORDERED);
                    consumer.commitAsync();
                    shown.addAndGet(records.count());
                }
            }
        } catch (WakeupException e) {
            // Closed.
        }
    }

    private static List<UpdateOneModel<Document>> upserts(ConsumerRecords<byte[], byte[]> records) {
        var added = new HashMap<String, Tally>();
        records.forEach(it -> added.merge(new String(it.key(), UTF_8), new Tally(1, amount(it.value())), Copies::both));
        var upserts = new ArrayList<UpdateOneModel<Document>>();
        added.forEach((id, more) -> upserts.add(new UpdateOneModel<>(
                Filters.eq("_id", id),
                new Document("$inc", new Document("count", more.count()).append("sum", more.sum())),
                UPSERT)));
        return upserts;
    }

    private static Tally both(Tally one, Tally other) {
        return new Tally(one.count() + other.count(), one.sum() + other.sum());
    }

    private static long amount(byte[] told) {
        var amount = AMOUNT.matcher(new String(told, UTF_8));
        return amount.find() ? Long.parseLong(amount.group(1)) : 0;
    }

    public long shown() {
        return shown.get();
    }

    public Map<String, Tally> effects() {
        return effects(copies);
    }

    private static Map<String, Tally> effects(MongoCollection<Document> copies) {
        var effects = new TreeMap<String, Tally>();
        for (var copy : copies.find()) {
            var id = copy.getString("_id");
            effects.put(id.substring(id.lastIndexOf('-') + 1), new Tally(copy.getLong("count"), copy.getLong("sum")));
        }
        return effects;
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
