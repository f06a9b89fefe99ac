package desmigratif.reporting.rebuild;

import desmigratif.kit.hear.Feed;
import desmigratif.reporting.generation.Again;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Hears all topics from their first offset, under a group of its own, so that several instances share the work. */
final class TopicsFeed implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMillis(200);

    private final Map<String, Feed> feeds;
    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicsFeed(String brokers, String group, List<Again> topics) {
        feeds = topics.stream().collect(Collectors.toMap(Again::topic, Again::feed));
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        group,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "allow.auto.create.topics",
                        false,
                        "session.timeout.ms",
                        10_000, // A killed instance must not hold its partitions for long.
                        "heartbeat.interval.ms",
                        2_000,
                        "max.poll.records",
                        500),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(feeds.keySet());
    }

    /** Hears what has come; how many facts that were. What throws here is heard again by whoever opens it next. */
    int hear() {
        var records = consumer.poll(WAIT);
        for (var partition : records.partitions()) {
            var feed = feeds.get(partition.topic());
            if (feed != null) {
                feed.hear(records.records(partition).stream()
                        .filter(it -> it.value() != null)
                        .map(TopicsFeed::message)
                        .toList());
            }
        }
        consumer.commitSync();
        return records.count();
    }

    /** Where the topics end at this moment. */
    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(feeds.keySet().stream()
                .flatMap(it -> consumer.partitionsFor(it).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList());
    }

    /** Whether all instances together have heard as far as that. */
    boolean hasHeard(Map<TopicPartition, Long> ends) {
        var heard = consumer.committed(ends.keySet());
        return ends.entrySet().stream().allMatch(it -> {
            var offset = heard.get(it.getKey());
            return it.getValue() == 0 || (offset != null && offset.offset() >= it.getValue());
        });
    }

    private static Message<byte[]> message(ConsumerRecord<byte[], byte @Nullable []> record) {
        var message = MessageBuilder.withPayload(record.value()).setHeader(KafkaHeaders.RECEIVED_KEY, record.key());
        record.headers().forEach(it -> message.setHeader(it.key(), it.value()));
        return message.build();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
