package desmigratif.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows a service's topic. */
@Command(name = "facts", description = "Follows the facts a service tells.")
final class FactsCommand implements Callable<Integer> {

    private static final List<String> SERVICES = List.of("registry", "business", "cooperative", "reporting");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SERVICE", description = "registry, business, cooperative or reporting")
    @SuppressWarnings("NullAway.Init")
    private String service;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "only of this thing")
    private @Nullable String id;

    @Option(names = "--once", description = "Ends when all that is there has been shown.")
    private boolean once;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (!SERVICES.contains(service)) {
            out.println("No service is called " + service + ": " + String.join(", ", SERVICES) + ".");
            return 2;
        }
        var running = State.running(Home.usual());
        if (running.isEmpty() || !running.get().isReady()) {
            out.println("Desmigratif is not running.");
            return 3;
        }
        var client = Map.<String, Object>of("bootstrap.servers", running.get().kafka());
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(service + ".events.v1").stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = new HashMap<>(consumer.endOffsets(partitions));
            while (!once || partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    show(record);
                }
                out.flush();
            }
        }
        return 0;
    }

    private void show(ConsumerRecord<byte[], byte[]> record) {
        var of = new String(record.key(), UTF_8);
        if (id == null || id.equals(of)) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s %s #%s %s%n",
                            header(record, "ce_type"),
                            of,
                            header(record, "ce_sequence"),
                            new String(record.value(), UTF_8));
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "?" : new String(header.value(), UTF_8);
    }
}
