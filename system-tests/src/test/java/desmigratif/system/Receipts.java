package desmigratif.system;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** The keys whose receipts a thing's own document still holds: looked up in the store, behind everybody's back. */
final class Receipts {

    private final String store;

    Receipts(Running running) {
        store = State.read(new Home(running.data())).orElseThrow().mongo();
    }

    /** Of a thing of the service that a path leads to. */
    List<String> of(String path, String id) {
        try (MongoClient client = MongoClients.create(store)) {
            var local = id.substring(id.indexOf('/') + 1);
            var kind = local.substring(0, local.length() - 37);
            var things = client.getDatabase(path.split("/")[2]).getCollection(kind);
            var thing =
                    Objects.requireNonNull(things.find(new Document("_id", id)).first(), id);
            return thing.getList("receipts", Document.class).stream()
                    .map(it -> it.getString("key"))
                    .toList();
        }
    }
}
