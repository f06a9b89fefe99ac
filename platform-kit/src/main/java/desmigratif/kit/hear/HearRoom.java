package desmigratif.kit.hear;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.bind.BindRoom;
import desmigratif.kit.bind.Lags;
import desmigratif.kit.json.FactJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

/** What hearing is made of. */
@Configuration(proxyBeanMethods = false)
@Import(BindRoom.class)
public class HearRoom {

    private static final Logger LOG = LoggerFactory.getLogger(HearRoom.class);

    @Bean
    Hearing hearing(MongoDatabase database, FactJson json, Now now, ObjectProvider<MeterRegistry> meters) {
        return new Hearing(database, json, now, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    HeldController heldFacts(Hearing hearing) {
        return new HeldController(hearing);
    }

    @Bean
    KafkaBindingRebalanceListener bookmarks(Hearing hearing) {
        return hearing.bookmarks();
    }

    /** Whatever still throws here is a lost store, or a feed that stopped: tried again for ever, never skipped. */
    @Bean
    DefaultErrorHandler factErrors() {
        var backOff = new ExponentialBackOff(200, 2.0);
        backOff.setMaxInterval(5_000);
        var handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners(new Failures());
        return handler;
    }

    @Bean
    Lags lags(
            @Value("${spring.application.name}") String service,
            @Value("${spring.kafka.bootstrap-servers}") String brokers,
            ObjectProvider<MeterRegistry> meters,
            Hearing hearing) {
        var topics = hearing.feeds().stream().map(Feed::topic).distinct().toList();
        return new Lags(service, brokers, topics, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    /** Says why a poll could not be heard: at once, and then now and then. */
    private static final class Failures implements RetryListener {

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int tries) {
            say(record.topic(), failure, tries);
        }

        @Override
        public void failedDelivery(ConsumerRecords<?, ?> records, @Nullable Exception failure, int tries) {
            say(String.join(", ", topics(records)), failure, tries);
        }

        private static Set<String> topics(ConsumerRecords<?, ?> records) {
            return records.partitions().stream()
                    .map(TopicPartition::topic)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static void say(String topics, @Nullable Exception failure, int tries) {
            if (tries == 1 || tries % 20 == 0) {
                LOG.warn("{} could not be heard, try {}: {}", topics, tries, cause(failure));
            }
        }
    }

    private static String cause(@Nullable Throwable failure) {
        var it = failure;
        while (it != null && it.getCause() != null) {
            it = it.getCause();
        }
        return String.valueOf(it);
    }
}
