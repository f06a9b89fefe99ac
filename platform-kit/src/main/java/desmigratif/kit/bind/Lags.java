package desmigratif.kit.bind;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many facts of each topic are told but not heard yet. */
public final class Lags {

    /** Nobody knows: the broker does not answer. */
    public static final long UNKNOWN = -1;

    private record Seen(long lag, long nanos) {}

    private final String group;
    private final Map<String, Object> client;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    public Lags(String service, String brokers, Collection<String> topics, MeterRegistry meters) {
        this.group = service;
        this.client = Map.of(
                "bootstrap.servers",
                brokers,
                "default.api.timeout.ms",
                3000,
                "request.timeout.ms",
                2000,
                "client.id",
                service + "-lag");
        topics.forEach(topic ->
                Gauge.builder("feed.lag", topic, this::of).tag("topic", topic).register(meters));
    }

    /** At most a second old; {@link #UNKNOWN} while the broker is away. */
    public long of(String topic) {
        var known = seen.get(topic);
        if (known != null && System.nanoTime() - known.nanos() < TimeUnit.SECONDS.toNanos(1)) {
            return known.lag();
        }
        var lag = ask(topic);
        seen.put(topic, new Seen(lag, System.nanoTime()));
        return lag;
    }

    private long ask(String topic) {
        var admin = Admin.create(client);
        try {
            var heard = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(4, TimeUnit.SECONDS);
            var asked = new HashMap<TopicPartition, OffsetSpec>();
            admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(4, TimeUnit.SECONDS)
                    .values()
                    .forEach(it -> it.partitions()
                            .forEach(each ->
                                    asked.put(new TopicPartition(topic, each.partition()), OffsetSpec.latest())));
            long lag = 0;
            for (var end :
                    admin.listOffsets(asked).all().get(4, TimeUnit.SECONDS).entrySet()) {
                var offset = heard.get(end.getKey());
                lag += end.getValue().offset() - (offset == null ? 0 : offset.offset());
            }
            return lag;
        } catch (ExecutionException | TimeoutException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        } finally {
            admin.close(Duration.ZERO);
        }
    }
}
