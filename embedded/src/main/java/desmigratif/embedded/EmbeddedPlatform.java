package desmigratif.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Kafka and a Mongo-wire store inside this JVM, on disk, on loopback. */
public final class EmbeddedPlatform implements AutoCloseable {

    private final EmbeddedStore store;
    private final EmbeddedBroker broker;
    private final DataDirectory claim;

    private EmbeddedPlatform(EmbeddedStore store, EmbeddedBroker broker, DataDirectory claim) {
        this.store = store;
        this.broker = broker;
        this.claim = claim;
    }

    /** Claims the directory, then starts both engines on it, side by side. */
    public static EmbeddedPlatform start(Path directory, Options options) {
        var claim = DataDirectory.claim(directory);
        var broker = CompletableFuture.supplyAsync(
                () -> EmbeddedBroker.start(directory.resolve("broker"), options, () -> {}));
        try {
            var store = EmbeddedStore.start(directory.resolve("store"), options, () -> {});
            try {
                return new EmbeddedPlatform(store, broker.join(), claim);
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (RuntimeException e) {
            Closing.all(
                    () -> broker.thenAccept(EmbeddedBroker::close)
                            .exceptionally(gone -> null)
                            .join(),
                    claim);
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Where the store is, without a database. */
    public String mongoUri() {
        return store.mongoUri();
    }

    public String kafkaBrokers() {
        return broker.brokers();
    }

    /** Makes the topics that are not there yet; they keep everything, for ever. */
    public void createTopics(Map<String, Integer> partitionsByTopic) {
        broker.createTopics(partitionsByTopic);
    }

    /** Stops the broker first: whoever tells a fact has written it before. */
    @Override
    public void close() {
        Closing.all(broker, store, claim);
    }
}
