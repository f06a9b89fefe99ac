package desmigratif.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Kafka's own broker inside this JVM, on disk, on loopback. */
public final class EmbeddedBroker implements AutoCloseable {

    /** Topics are the platform's memory: they keep everything. */
    private static final Map<String, String> FOR_EVER = Map.of("retention.ms", "-1", "cleanup.policy", "delete");

    private final BrokerServer server;
    private final AutoCloseable claim;

    private EmbeddedBroker(BrokerServer server, AutoCloseable claim) {
        this.server = server;
        this.claim = claim;
    }

    /** Starts a broker by itself in a directory of its own. */
    public static EmbeddedBroker start(Path directory, Options options) {
        var claim = DataDirectory.claim(directory);
        try {
            return start(directory, options, claim);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    static EmbeddedBroker start(Path directory, Options options, AutoCloseable claim) {
        return new EmbeddedBroker(BrokerServer.start(directory, options), claim);
    }

    public int port() {
        return server.port();
    }

    public int controllerPort() {
        return server.controllerPort();
    }

    public String brokers() {
        return "127.0.0.1:" + server.port();
    }

    /** Makes the topics that are not there yet. The partitions of one that is stay as they were made. */
    public void createTopics(Map<String, Integer> partitionsByTopic) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers(), "client.id", "topics"))) {
            var there = admin.listTopics().names().get();
            create(admin, partitionsByTopic, there);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making topics", e);
        }
    }

    private static void create(Admin admin, Map<String, Integer> wanted, Set<String> there)
            throws ExecutionException, InterruptedException {
        var missing = wanted.entrySet().stream()
                .filter(topic -> !there.contains(topic.getKey()))
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1).configs(FOR_EVER))
                .collect(Collectors.toSet());
        for (var made : admin.createTopics(missing).values().values()) {
            try {
                made.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop();
        Closing.all(claim);
    }
}
