package desmigratif.kit.bind;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * How far each topic was heard, kept in the store beside the copies, a few seconds late. The broker's own memory of it
 * does not go back when the store does: a store restored from before would never hear what it has lost. So a partition is
 * taken up where the store says, if that is earlier; what was heard since is passed over as repeats.
 */
public final class Bookmarks implements KafkaBindingRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(Bookmarks.class);

    private final MongoCollection<Document> marks;
    private final Map<TopicPartition, Long> heard = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> written = new ConcurrentHashMap<>();

    public Bookmarks(MongoDatabase database) {
        marks = database.getCollection("bookmarks");
    }

    /** A record was heard to the end: applied, passed over or held. */
    public void heard(Message<?> message) {
        var headers = message.getHeaders();
        if (headers.get(KafkaHeaders.RECEIVED_TOPIC) instanceof String topic
                && headers.get(KafkaHeaders.RECEIVED_PARTITION) instanceof Integer partition
                && headers.get(KafkaHeaders.OFFSET) instanceof Long offset) {
            heard.put(new TopicPartition(topic, partition), offset);
        }
    }

    /** Writes down how far each topic was heard by now. */
    public void write() {
        heard.forEach((partition, offset) -> {
            if (!offset.equals(written.get(partition))) {
                var mark = new Document("_id", partition.toString()).append("offset", offset);
                marks.replaceOne(eq("_id", partition.toString()), mark, new ReplaceOptions().upsert(true));
                written.put(partition, offset);
            }
        });
    }

    @Override
    public void onPartitionsAssigned(
            String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions, boolean initial) {
        try {
            for (var partition : partitions) {
                var mark = marks.find(eq("_id", partition.toString())).first();
                goBack(consumer, partition, mark == null ? 0 : mark.getLong("offset") + 1);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} are heard again from their first records: {}", partitions, e.toString());
            consumer.seekToBeginning(partitions);
        }
    }

    private static void goBack(Consumer<?, ?> consumer, TopicPartition partition, long next) {
        long position = consumer.position(partition);
        if (next < position) {
            LOG.info("{} is heard again from {}, not {}", partition, next, position);
            consumer.seek(partition, next);
        }
    }
}
