package desmigratif.benchmarks.child;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import desmigratif.embedded.EmbeddedPlatform;
import desmigratif.embedded.Options;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Store and broker of one arm, set as the platform sets them: every reply on disk, every fact acknowledged. */
public final class Engines implements AutoCloseable {

    public static final String TOPIC = "accounts.events.v1";
    private static final int PARTITIONS = 12;

    /** Spring's own defaults, which the binder on this class path would change. */
    public static final Map<String, String> SPRING_KAFKA = Map.of(
            "spring.kafka.producer.key-serializer",
            StringSerializer.class.getName(),
            "spring.kafka.producer.value-serializer",
            StringSerializer.class.getName(),
            "spring.kafka.consumer.key-deserializer",
            StringDeserializer.class.getName(),
            "spring.kafka.consumer.value-deserializer",
            StringDeserializer.class.getName(),
            "spring.kafka.consumer.group-id",
            "copies",
            "spring.kafka.consumer.auto-offset-reset",
            "earliest",
            "spring.kafka.listener.concurrency",
            "3",
            "spring.kafka.listener.ack-mode",
            "record");

    private final EmbeddedPlatform platform;

    private Engines(EmbeddedPlatform platform) {
        this.platform = platform;
    }

    public static Engines start(Path directory) {
        var platform = EmbeddedPlatform.start(directory, Options.standard().withPorts(0, 0, 0));
        platform.createTopics(Map.of(TOPIC, PARTITIONS));
        return new Engines(platform);
    }

    public String mongoUri() {
        return platform.mongoUri();
    }

    public String kafkaBrokers() {
        return platform.kafkaBrokers();
    }

    public MongoClient mongo() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(platform.mongoUri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
    }

    public Map<String, Object> producer() {
        var settings = client();
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 5);
        settings.put("batch.size", 131_072);
        settings.put("compression.type", "lz4");
        return settings;
    }

    public Map<String, Object> consumer(String group) {
        var settings = client();
        settings.put("group.id", group);
        settings.put("group.protocol", "classic");
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        settings.put("key.deserializer", ByteArrayDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        return settings;
    }

    private Map<String, Object> client() {
        return new HashMap<>(Map.of("bootstrap.servers", platform.kafkaBrokers()));
    }

    @Override
    public void close() {
        platform.close();
    }
}
