package desmigratif.kit.hear;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.bind.BindRoom;
import desmigratif.kit.json.FactJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
        handler.setRetryListeners((record, failure, tries) -> {
            if (tries == 1 || tries % 20 == 0) {
                LOG.warn(
                        "{} at {} could not be heard, try {}: {}",
                        record.topic(),
                        record.offset(),
                        tries,
                        cause(failure));
            }
        });
        return handler;
    }

    @Bean
    Lags lags(
            @Value("${spring.application.name}") String service,
            @Value("${spring.kafka.bootstrap-servers}") String brokers,
            ObjectProvider<MeterRegistry> meters,
            Hearing hearing) {
        return new Lags(service, brokers, hearing, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    private static String cause(@Nullable Throwable failure) {
        var it = failure;
        while (it != null && it.getCause() != null) {
            it = it.getCause();
        }
        return String.valueOf(it);
    }
}
