package desmigratif.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A store that is given its commands without a wire. */
final class InProcess implements AutoCloseable {

    static final String DATABASE = "village";

    private final ThreadLocal<EmbeddedChannel> channel = ThreadLocal.withInitial(EmbeddedChannel::new);
    private final StoreBackend backend;

    InProcess(Path file, boolean planned) {
        this(file, planned, false);
    }

    InProcess(Path file, boolean planned, boolean synced) {
        this(file, planned, synced, cause -> {
            throw new AssertionError(cause);
        });
    }

    InProcess(Path file, boolean planned, boolean synced, Consumer<Throwable> failure) {
        backend = new StoreBackend(file, synced, Duration.ofHours(1), failure, planned);
    }

    /** The reply, also if it is an error. */
    Document run(String command, Object of, Document rest) {
        var body = new Document(command, of);
        body.putAll(rest);
        return backend.handleCommand(channel.get(), DATABASE, command, body);
    }

    void index(String collection, Document index) {
        var reply = run("createIndexes", collection, new Document("indexes", List.of(index)));
        if (!Objects.equals(reply.get("ok"), 1.0)) {
            throw new AssertionError(reply);
        }
    }

    List<Document> find(String collection, Document rest) {
        var reply = run("find", collection, rest.append("batchSize", Integer.MAX_VALUE));
        if (reply.get("cursor") instanceof Document cursor && cursor.get("firstBatch") instanceof List<?> documents) {
            return documents.stream().map(Document.class::cast).toList();
        }
        throw new AssertionError(reply);
    }

    StoreCollection collection(String name) {
        return (StoreCollection)
                Objects.requireNonNull(backend.resolveDatabase(DATABASE).resolveCollection(name, true));
    }

    @Override
    public void close() {
        backend.close();
    }
}
