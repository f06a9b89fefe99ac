package desmigratif.standalone.example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Finds in the registry whom the files name by a NIK. */
final class People {

    private final Desk desk;
    private final Map<String, String> persons = new ConcurrentHashMap<>();

    People(Desk desk) {
        this.desk = desk;
    }

    /** The whole id of a person. */
    String id(String nik) {
        var known = persons.get(nik);
        if (known == null) {
            var path = desk.path("registry", "persons/search");
            var call = Call.post("looking for " + nik, desk.account("petugas"), path, Map.of("nik", nik));
            known = only(call, desk.api().done(call)).path("person").path("id").asString();
            persons.put(nik, known);
        }
        return known;
    }

    /** The whole id of the person's one episode of migration. */
    String migration(String nik) {
        var path = desk.path("registry", "migrations?person=" + id(nik));
        var call = Call.get("looking for the migration of " + nik, desk.account("petugas"), path);
        return only(call, desk.api().done(call)).path("id").asString();
    }

    private static JsonNode only(Call call, JsonNode page) {
        var items = page.path("items");
        if (items.size() != 1) {
            throw new ExampleFailed(call.said() + ": one was expected, not " + items.size());
        }
        return items.get(0);
    }
}
