package desmigratif.standalone.example;

import desmigratif.standalone.example.Table.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where one village's files are told to the services. */
record Desk(Place place, Api api, Crowd crowd, Consumer<String> progress) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Named named() {
        return new Named(place.code());
    }

    String account(String role) {
        return place.account(role);
    }

    String path(String service, String rest) {
        return "/api/%s/v1/villages/%s/%s".formatted(service, place.code(), rest);
    }

    Table table(String file) {
        return Table.of(place.code(), file);
    }

    /** A file that is no table. */
    JsonNode file(String name) {
        return JSON.readTree(Table.bytes(place.code() + "/" + name));
    }

    /** Tells every row of a file; rows with the same key in their order, the others side by side. */
    void each(String file, Function<Row, String> key, Consumer<Row> action) {
        var table = table(file);
        progress.accept("%s: %s (%d)".formatted(place.name(), file, table.rows().size()));
        crowd.each(table.rows(), key, action);
    }

    /** A body that leaves out what is null. */
    static Map<String, Object> body(@Nullable Object... namesAndValues) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i] instanceof String name && namesAndValues[i + 1] != null) {
                body.put(name, namesAndValues[i + 1]);
            }
        }
        return body;
    }

    static LocalDate day(JsonNode of, String field) {
        return LocalDate.parse(of.path(field).asString());
    }

    static List<JsonNode> all(JsonNode of, String field) {
        return of.path(field).values().stream().toList();
    }
}
