package desmigratif.kit.keep;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.Trace;
import desmigratif.kit.json.FactJson;
import desmigratif.kit.vault.Vault;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeping is made of. */
@Configuration(proxyBeanMethods = false)
public class KeepRoom {

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails store) {
        return client.getDatabase(Objects.requireNonNull(
                store.getConnectionString().getDatabase(), "the store's address names no database"));
    }

    @Bean
    FactJson factJson() {
        return new FactJson();
    }

    @Bean
    Keeping keeping(
            MongoDatabase database,
            Vault vault,
            FactJson json,
            Now now,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Tracer> tracers) {
        var tracer = tracers.getIfAvailable();
        return new Keeping(
                database,
                vault,
                json,
                now,
                meters.getIfAvailable(io.micrometer.core.instrument.simple.SimpleMeterRegistry::new),
                () -> traceparent(tracer));
    }

    @Bean
    Numbers numbers(Keeping keeping) {
        return keeping.numbers();
    }

    /** W3C trace context of the command being served, so that the trace goes on behind the outbox. */
    private static @Nullable String traceparent(@Nullable Tracer tracer) {
        var span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return Trace.current();
        }
        var context = span.context();
        return "00-" + context.traceId() + "-" + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }
}
