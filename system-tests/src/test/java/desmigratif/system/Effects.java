package desmigratif.system;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What a refused command must leave as it is: every document of the services that take commands, and every fact told.
 * The kept refusals of commands that move money are no effect, and neither are the keys under which they stand.
 */
final class Effects {

    private static final List<String> SERVICES = List.of("registry", "business", "cooperative");

    /** How the relay and the feeds go about their work. */
    private static final List<String> MACHINERY =
            List.of("leases", "relay-marks", "bookmarks", "held", "history", "keys");

    private Effects() {}

    /** Version and state of every document, and the number of facts, by place. */
    static Map<String, String> now(Running running) {
        var now = new TreeMap<String, String>();
        var store = State.read(new Home(running.data())).orElseThrow().mongo();
        try (var client = MongoClients.create(store)) {
            for (var service : SERVICES) {
                var database = client.getDatabase(service);
                now.put(
                        service + " facts",
                        "" + database.getCollection("history").countDocuments(exists("type")));
                for (var name : database.listCollectionNames()) {
                    if (!MACHINERY.contains(name)) {
                        documents(service + "." + name, database.getCollection(name), now);
                    }
                }
            }
        }
        return now;
    }

    /** What is in one and not in the other. */
    static List<String> between(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(it -> !Objects.equals(before.get(it), after.get(it)))
                .map(it -> it + ": " + before.get(it) + " became " + after.get(it))
                .toList();
    }

    private static void documents(String place, MongoCollection<Document> collection, Map<String, String> now) {
        for (var document : collection.find()) {
            var seen = document.containsKey("state")
                    ? document.get("version") + " " + document.get("state").hashCode()
                    : document.toJson();
            now.put(place + " " + document.get("_id"), seen);
        }
    }
}
