package desmigratif.test.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import desmigratif.test.Engines;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The engines at hand: the embedded one always, a MongoDB at {@code MONGODB_URI}, one in a container where Docker is. */
final class StoreEngine {

    /** The release the compose file names; {@code MONGODB_IMAGE} for another. */
    private static final String IMAGE = System.getenv().getOrDefault("MONGODB_IMAGE", "mongo:8.0");

    private static final Logger LOG = LoggerFactory.getLogger(StoreEngine.class);
    private static final List<StoreEngine> AT_HAND = atHand();

    private final String name;
    private final MongoClient client;

    private StoreEngine(String name, String uri) {
        this.name = name;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
    }

    static List<StoreEngine> all() {
        return AT_HAND;
    }

    /** An empty database of its own for each test. */
    MongoDatabase database() {
        return client.getDatabase("contract-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<StoreEngine> atHand() {
        var engines = new ArrayList<StoreEngine>();
        engines.add(new StoreEngine("embedded", Engines.mongoUri("contract")));
        var uri = System.getenv("MONGODB_URI");
        if (uri == null) {
            didNotRun("a MongoDB of your own", "MONGODB_URI names none");
        } else {
            engines.add(new StoreEngine("MONGODB_URI", uri));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            try {
                var container = new MongoDBContainer(IMAGE).withReplicaSet();
                container.start(); // Stopped by Testcontainers when this process ends.
                engines.add(new StoreEngine(IMAGE, container.getReplicaSetUrl()));
            } catch (RuntimeException e) {
                didNotRun(IMAGE, "the container did not start: " + e.getMessage());
            }
        } else {
            didNotRun(IMAGE, "there is no Docker here");
        }
        return engines;
    }

    private static void didNotRun(String engine, String why) {
        LOG.warn("\n\n  THE STORE'S CONTRACT WAS NOT TRIED ON {}: {}.\n", engine, why);
    }
}
