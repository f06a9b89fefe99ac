package desmigratif.system;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One operation of one service, as its OpenAPI document describes it. */
record Operation(String service, String method, String path, JsonNode described, JsonNode components) {

    static final List<String> SERVICES = List.of("registry", "business", "cooperative", "reporting");

    /** Every operation of every service. */
    static List<Operation> all(Running running) {
        var all = new ArrayList<Operation>();
        for (var service : SERVICES) {
            var document = running.as("operator")
                    .get("/api/" + service + "/v1/openapi.json")
                    .expect(200)
                    .body();
            document.get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(it -> all.add(new Operation(
                                    service,
                                    it.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    it.getValue(),
                                    document.get("components")))));
        }
        return all;
    }

    String name() {
        return method + " " + path;
    }

    /** Roles as they stand in tokens. */
    Set<String> roles() {
        var roles = new LinkedHashSet<String>();
        described.path("x-roles").forEach(it -> roles.add(it.asString().toLowerCase(Locale.ROOT)));
        return roles;
    }

    boolean isCommand() {
        return !method.equals("GET") && path.contains("{village}");
    }

    /** Whether a path is one of its. */
    boolean isAt(String asked, String where) {
        return method.equals(asked) && where.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** Whether its document says that it may be answered so: the status, and the code of a problem. */
    boolean declares(Caller.Reply reply) {
        if (!described.path("responses").has(Integer.toString(reply.status()))) {
            return false;
        }
        var codes = components.at("/schemas/Problem/properties/code/enum");
        return reply.status() < 400
                || codes.valueStream().anyMatch(it -> it.asString().equals(reply.code()));
    }

    /** A document says that money moves by demanding the key that makes a repeat a repeat. */
    boolean movesMoney() {
        return parameters("header")
                .anyMatch(it -> it.get("name").asString().equals("Idempotency-Key")
                        && it.get("required").asBoolean());
    }

    Stream<JsonNode> parameters(String place) {
        return described
                .path("parameters")
                .valueStream()
                .filter(it -> it.get("in").asString().equals(place));
    }

    /** The media type of its body; JSON where it has none. */
    String content() {
        var types = described.path("requestBody").path("content").propertyNames();
        return types.isEmpty() ? "application/json" : types.iterator().next();
    }

    boolean takesJson() {
        return json().isObject();
    }

    JsonNode example() {
        return json().path("example");
    }

    /** The shape of its body. */
    JsonNode schema() {
        return resolved(json().path("schema"));
    }

    private JsonNode json() {
        return described.path("requestBody").path("content").path("application/json");
    }

    /** What a reference, or a choice between something and nothing, comes to. */
    JsonNode resolved(JsonNode schema) {
        var named = reference(schema);
        if (named != null) {
            return components.get("schemas").get(named);
        }
        for (var choice : schema.path("anyOf")) {
            if (!choice.path("type").asString("").equals("null")) {
                return resolved(choice);
            }
        }
        return schema;
    }

    private static @Nullable String reference(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
