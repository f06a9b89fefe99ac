package desmigratif.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;

/** A store and a driver that is connected to it. */
final class OpenStore implements AutoCloseable {

    private final EmbeddedStore store;
    final MongoClient client;

    OpenStore(Path directory) {
        this(directory, Options.forTests());
    }

    OpenStore(Path directory, Options options) {
        store = EmbeddedStore.start(directory, options);
        client = MongoClients.create(store.mongoUri() + "/?uuidRepresentation=standard&serverSelectionTimeoutMS=5000");
    }

    MongoDatabase database() {
        return client.getDatabase("village");
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
