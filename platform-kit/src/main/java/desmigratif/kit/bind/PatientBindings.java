package desmigratif.kit.bind;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.cloud.stream.binder.Binder;
import org.springframework.cloud.stream.binder.BinderFactory;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binder.ConsumerProperties;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import tools.jackson.databind.ObjectMapper;

/**
 * Binds every consumer on a thread of its own, once its topic answers: a service that is started while the broker is
 * down opens its port and takes commands.
 */
final class PatientBindings extends BindingService {

    private final BindingServiceProperties properties;
    private final Map<String, Object> client;
    private final Map<String, PatientBinding<?>> late = new ConcurrentSkipListMap<>();

    PatientBindings(BindingServiceProperties properties, BinderFactory binders, ObjectMapper json, String brokers) {
        super(properties, binders, json);
        this.properties = properties;
        this.client = Map.of(
                "bootstrap.servers",
                brokers,
                "default.api.timeout.ms",
                3000,
                "request.timeout.ms",
                2000,
                "metadata.recovery.strategy",
                "none",
                "client.id",
                "topic-look");
    }

    @Override
    public <T> Binding<T> doBindConsumer(
            T input, String name, Binder<T, ConsumerProperties, ?> binder, ConsumerProperties consumer, String topic) {
        var binding = new PatientBinding<T>(
                name,
                topic,
                () -> look(topic),
                () -> binder.bindConsumer(topic, properties.getGroup(name), input, consumer));
        late.put(name + " " + topic, binding);
        binding.begin();
        return binding;
    }

    /** Why a topic is not heard yet, by topic; empty when all are. */
    Map<String, String> waiting() {
        var reasons = new TreeMap<String, String>();
        late.values().forEach(it -> {
            if (!it.isRunning()) {
                reasons.put(it.getName(), it.reason());
            }
        });
        return reasons;
    }

    /** A cheap look whether the topic is there; the binder's own would wait for a minute. */
    private void look(String topic) throws ExecutionException, InterruptedException, TimeoutException {
        var admin = Admin.create(client);
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get(4, TimeUnit.SECONDS);
        } finally {
            admin.close(Duration.ZERO);
        }
    }
}
