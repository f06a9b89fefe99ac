package desmigratif.kit.relay;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.keep.Outboxes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the relay is made of. */
@Configuration(proxyBeanMethods = false)
public class RelayRoom {

    @Bean
    Wire wire(
            @Value("${spring.application.name}") String service,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return new KafkaWire(service, Map.of("bootstrap.servers", brokers));
    }

    @Bean
    Relay relay(Keeping keeping, Wire wire, MongoDatabase database, Now now) {
        return new Relay(keeping, wire, new MongoMarks(database), new MongoLeases(database, now), now);
    }

    @Bean
    MeterBinder outboxMeters(Keeping keeping, Now now) {
        return meters -> keeping.outboxes().forEach(it -> meter(meters, it, now));
    }

    private static void meter(MeterRegistry meters, Outboxes outboxes, Now now) {
        Gauge.builder("outbox.pending", outboxes, it -> it.backlog().pending())
                .tag("kind", outboxes.kind())
                .register(meters);
        Gauge.builder("outbox.oldest.age", outboxes, it -> age(it, now))
                .tag("kind", outboxes.kind())
                .baseUnit("seconds")
                .register(meters);
    }

    private static double age(Outboxes outboxes, Now now) {
        var backlog = outboxes.backlog();
        return backlog.pending() == 0
                ? 0
                : Duration.between(backlog.oldest(), now.heard()).toMillis() / 1000.0;
    }
}
