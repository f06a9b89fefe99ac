package desmigratif.embedded;

import de.bwaldvogel.mongo.MongoServer;
import desmigratif.embedded.store.StoreBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store of documents inside this JVM, on disk, on loopback, that speaks MongoDB's wire protocol. */
public final class EmbeddedStore implements AutoCloseable {

    /** A connection's thread waits for the disk, so there are enough of them for one not to hold up another. */
    private static final int WORKERS = 64;

    private final MongoServer server;
    private final AutoCloseable claim;

    private EmbeddedStore(MongoServer server, AutoCloseable claim) {
        this.server = server;
        this.claim = claim;
    }

    /** Starts a store by itself in a directory of its own. */
    public static EmbeddedStore start(Path directory, Options options) {
        var claim = DataDirectory.claim(directory);
        try {
            return start(directory, options, claim);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    static EmbeddedStore start(Path directory, Options options, AutoCloseable claim) {
        var file = created(directory).resolve("documents.mv");
        var backend = new StoreBackend(
                file,
                options.synced(),
                options.sweep(),
                cause -> options.halt().now(1, "the store cannot write: " + cause));
        var server = new MongoServer(backend);
        server.bind(Ports.onLoopback(Ports.free(options.storePort())), 1, WORKERS);
        return new EmbeddedStore(server, claim);
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** Where to connect, without a database. */
    public String mongoUri() {
        return "mongodb://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        Closing.all(server::shutdownNow, claim);
    }
}
