package desmigratif.benchmarks.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import desmigratif.benchmarks.child.Engines;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;

/** Documents and facts as the platform has them: state, version, untold facts, the receipts of the last commands. */
public final class Shapes {

    public static final int ACCOUNTS = 200;
    private static final int RECEIPTS = 32;
    private static final String NOTE = "x".repeat(400);
    private static final String VILLAGE = "6101042014";

    private Shapes() {}

    public static String id(String account) {
        return VILLAGE + "/account-00000000-0000-7000-8000-" + account;
    }

    /** So many accounts, with the indexes an aggregate's collection has. */
    public static void open(MongoCollection<Document> accounts) {
        accounts.createIndex(Indexes.ascending("village", "_id"));
        accounts.createIndex(Indexes.ascending("outboxSince"), new IndexOptions().sparse(true));
        if (accounts.estimatedDocumentCount() == 0) {
            accounts.insertMany(IntStream.range(0, ACCOUNTS)
                    .mapToObj(it -> account(Integer.toString(it)))
                    .toList());
        }
    }

    public static Document account(String account) {
        return new Document("_id", id(account))
                .append("village", VILLAGE)
                .append("slot", 7)
                .append("version", 1L)
                .append("rev", 1L)
                .append("lastFact", UUID.randomUUID().toString())
                .append("state", state(0))
                .append("outbox", List.of())
                .append("receipts", List.of());
    }

    private static Document state(long amount) {
        return new Document("note", NOTE).append("on", "2026-11-30").append("balanceRupiah", amount);
    }

    /** A fact on its way, with the receipt of its command. */
    public static Document fact(String account, long amount, String key) {
        var told =
                "{\"id\":\"%s\",\"version\":2,\"amountRupiah\":%d,\"on\":\"2026-11-30\",\"at\":\"2026-11-30T03:00:00Z\"}"
                        .formatted(id(account), amount);
        return new Document("id", UUID.randomUUID().toString())
                .append("previous", UUID.randomUUID().toString())
                .append("version", 2L)
                .append("type", "entry-made.v1")
                .append("happened", now())
                .append("heard", now())
                .append("actor", "account-7d0c1b39-71d6-3a0c-9a9f-0f3f5a1f5a11")
                .append("told", told)
                .append("receipt", receipt(key));
    }

    private static Document receipt(String key) {
        return new Document("key", key)
                .append("mac", "0123456789abcdef0123456789abcdef")
                .append("status", 200)
                .append("version", 2L)
                .append("figures", new Document("balanceRupiah", 1L));
    }

    /** The write of one command: state, version, fact and receipt at once. */
    public static Document change(Document fact, long amount) {
        var push = new Document("outbox", fact)
                .append("receipts", new Document("$each", List.of(fact.get("receipt"))).append("$slice", -RECEIPTS));
        return new Document("$set", new Document("state", state(amount)).append("lastFact", fact.get("id")))
                .append("$inc", new Document("version", 1L).append("rev", 1L))
                .append("$push", push)
                .append("$min", new Document("outboxSince", now()));
    }

    /** The same fact as a row of history. */
    public static Document row(String account, Document fact) {
        return new Document(fact)
                .append("_id", id(account) + "#" + fact.getString("id"))
                .append("of", id(account))
                .append("village", VILLAGE)
                .append(
                        "receiptOf",
                        id(account) + "|" + fact.get("receipt", Document.class).getString("key"));
    }

    public static ProducerRecord<byte[], byte[]> record(String account, Document fact) {
        var record = new ProducerRecord<>(
                Engines.TOPIC,
                id(account).getBytes(UTF_8),
                fact.getString("told").getBytes(UTF_8));
        List.of("id", "previous", "type", "actor")
                .forEach(it ->
                        record.headers().add("ce_" + it, fact.getString(it).getBytes(UTF_8)));
        List.of("happened", "heard")
                .forEach(it -> record.headers()
                        .add("ce_" + it, fact.getDate(it).toInstant().toString().getBytes(UTF_8)));
        return record;
    }

    private static Date now() {
        return Date.from(Clock.systemUTC().instant());
    }
}
