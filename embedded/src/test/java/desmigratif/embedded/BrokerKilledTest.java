package desmigratif.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerKilledTest {

    private static final int ENOUGH = 5_000;

    @TempDir
    Path temporary;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void losesNothingAcknowledgedAndIsBackSoon() throws Exception {
        var directory = temporary.resolve("broker");
        var port = Ports.free(0);
        var controller = Ports.free(0);
        var clean = startAndStop(directory, port, controller);
        try (var child = ChildJvm.start(ChildBroker.class, directory, port, controller)) {
            produceUntilKilled("127.0.0.1:" + port, child);
        }

        var before = System.nanoTime();
        try (var broker = EmbeddedBroker.start(directory, Options.forTests().withPorts(0, port, controller))) {
            var found = Set.copyOf(Records.all(broker.brokers(), "facts"));
            var afterKill = Duration.ofNanos(System.nanoTime() - before);

            assertThat(broker.port()).isEqualTo(port);
            assertThat(found).containsAll(acknowledged);
            assertThat(afterKill.minus(clean)).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** How long a start takes until a record can be read. */
    private static Duration startAndStop(Path directory, int port, int controller) {
        var options = Options.forTests().withPorts(0, port, controller);
        try (var broker = EmbeddedBroker.start(directory, options)) {
            broker.createTopics(Map.of("facts", 4));
            Records.send(broker.brokers(), "facts", "first");
        }
        var before = System.nanoTime();
        try (var broker = EmbeddedBroker.start(directory, options)) {
            assertThat(Records.all(broker.brokers(), "facts")).containsExactly("first");
            return Duration.ofNanos(System.nanoTime() - before);
        }
    }

    private void produceUntilKilled(String brokers, ChildJvm child) throws InterruptedException {
        var producer = Records.producer(brokers);
        IntStream.iterate(0, n -> acknowledged.size() < ENOUGH, n -> n + 1)
                .mapToObj(Integer::toString)
                .forEach(n -> producer.send(new ProducerRecord<>("facts", n, n), (metadata, error) -> {
                    if (error == null) {
                        acknowledged.add(n);
                    }
                }));
        child.kill();
        producer.close(Duration.ZERO);
    }

    @Test
    void endsItsProcessWhenItsDirectoryIsLost() throws Exception {
        var directory = temporary.resolve("broker");
        var port = Ports.free(0);
        try (var child = ChildJvm.start(ChildBroker.class, directory, port, Ports.free(0))) {
            Records.await("127.0.0.1:" + port);

            delete(directory);
            Records.tryToCreateTopics("127.0.0.1:" + port, "facts");

            assertThat(child.exit(Duration.ofSeconds(30))).isEqualTo(1);
        }
    }

    private static void delete(Path directory) throws Exception {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
