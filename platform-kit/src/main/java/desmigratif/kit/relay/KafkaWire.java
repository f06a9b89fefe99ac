package desmigratif.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.history.HistoryRow;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** Kafka: an idempotent producer that is made at the first fact, so that no start waits for a broker. */
final class KafkaWire implements Wire {

    private final String service;
    private final String topic;
    private final Map<String, Object> client;
    private final Map<Integer, Long> acknowledged = new ConcurrentHashMap<>();
    private @Nullable Producer<byte[], byte[]> producer;

    KafkaWire(String service, Map<String, Object> client) {
        this.service = service;
        this.topic = service + ".events.v1";
        this.client = client;
    }

    @Override
    public CompletableFuture<Place> tell(HistoryRow fact) {
        var told = new CompletableFuture<Place>();
        try {
            producer().send(CloudEvent.of(topic, service, fact), (place, failure) -> {
                if (failure != null) {
                    told.completeExceptionally(failure);
                } else {
                    told.complete(new Place(place.partition(), place.offset(), fellBack(place)));
                }
            });
        } catch (RuntimeException e) {
            told.completeExceptionally(e);
        }
        return told;
    }

    /** The acknowledgements of a partition come in the order of their offsets, all on the producer's own thread. */
    private boolean fellBack(RecordMetadata place) {
        if (!place.hasOffset()) {
            return false;
        }
        var before = acknowledged.put(place.partition(), place.offset());
        return before != null && place.offset() <= before;
    }

    @Override
    public Map<Integer, Long> ends() {
        var settings = new HashMap<>(client);
        settings.putAll(
                Map.of("default.api.timeout.ms", 3000, "request.timeout.ms", 2000, "client.id", service + "-ends"));
        var admin = Admin.create(settings);
        try {
            var asked = new HashMap<TopicPartition, OffsetSpec>();
            admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(4, TimeUnit.SECONDS)
                    .values()
                    .forEach(it -> it.partitions()
                            .forEach(each ->
                                    asked.put(new TopicPartition(topic, each.partition()), OffsetSpec.latest())));
            var ends = new TreeMap<Integer, Long>();
            admin.listOffsets(asked)
                    .all()
                    .get(4, TimeUnit.SECONDS)
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
            return ends;
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    @Override
    public void behind(Map<Integer, Long> offsets, Consumer<HistoryRow> each) {
        new KafkaTail(topic, client).read(offsets, ends(), each);
    }

    @Override
    public int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % partitions;
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(client);
        settings.put("client.id", service + "-relay");
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("max.in.flight.requests.per.connection", 5);
        settings.put("linger.ms", 5);
        settings.put("batch.size", 131_072);
        settings.put("compression.type", "lz4");
        settings.put("max.block.ms", 2_000);
        settings.put("delivery.timeout.ms", 30_000);
        settings.put("request.timeout.ms", 10_000);
        return settings;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
