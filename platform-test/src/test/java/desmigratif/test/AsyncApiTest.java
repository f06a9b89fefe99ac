package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/asyncapi.json} describes every topic and every fact, made from {@code contracts/}. Red? Run with
 * {@code -Dasyncapi=write} and look at the difference.
 */
class AsyncApiTest {

    private static final Path CONTRACTS = Path.of("..", "contracts");
    private static final Path DOCUMENT = Path.of("..", "docs", "asyncapi.json");
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void describesWhatIsInTheContracts() throws IOException {
        var made = JSON.writeValueAsString(document()) + "\n";

        if ("write".equals(System.getProperty("asyncapi"))) {
            Files.writeString(DOCUMENT, made);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
    }

    private static Map<String, Object> document() throws IOException {
        var channels = new TreeMap<String, Object>();
        var operations = new TreeMap<String, Object>();
        var messages = new TreeMap<String, Object>();
        for (var service : services()) {
            var told = new TreeMap<String, Object>();
            for (var schema : schemas(service)) {
                var type = schema.getFileName().toString().replaceFirst("\\.schema\\.json$", "");
                messages.put(service + "." + type, message(service, type, schema));
                told.put(type, ref("#/components/messages/" + service + "." + type));
            }
            channels.put(service, channel(service, told));
            operations.put(service + "-tells", Map.of("action", "send", "channel", ref("#/channels/" + service)));
        }
        var document = new TreeMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put("info", Map.of("title", "Desmigratif", "version", "v1", "description", WORDS));
        document.put("defaultContentType", "application/json");
        document.put("channels", channels);
        document.put("operations", operations);
        document.put(
                "components", new TreeMap<>(Map.of("messages", messages, "schemas", Map.of("Headers", headers()))));
        return sorted(document);
    }

    private static final String WORDS =
            "Facts, at least once and in order for each thing. Every fact is a CloudEvent in binary headers; its key"
                + " is the id of the thing it happened to. Readers apply n+1 to n and ignore fields they do not know.";

    private static Map<String, Object> channel(String service, Map<String, Object> messages) {
        return new TreeMap<>(Map.of("address", service + ".events.v1", "messages", messages));
    }

    private static Map<String, Object> message(String service, String type, Path schema) throws IOException {
        var example = schema.resolveSibling(type + ".json");
        var message = new TreeMap<String, Object>();
        message.put("name", type);
        message.put("title", service + " tells " + type);
        message.put("headers", ref("#/components/schemas/Headers"));
        message.put("payload", JSON.readValue(Files.readString(schema), MAP));
        message.put("examples", List.of(Map.of("payload", JSON.readValue(Files.readString(example), MAP))));
        return message;
    }

    private static Map<String, Object> headers() {
        var properties = new TreeMap<String, Object>();
        List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_heard", "ce_actor")
                .forEach(it -> properties.put(it, Map.of("type", "string")));
        List.of("ce_sequence", "ce_previous", "traceparent", "content-type")
                .forEach(it -> properties.put(it, Map.of("type", "string")));
        return new TreeMap<>(Map.of("type", "object", "properties", properties));
    }

    private static Map<String, Object> ref(String to) {
        return Map.of("$ref", to);
    }

    private static List<String> services() throws IOException {
        try (var folders = Files.list(CONTRACTS)) {
            return folders.filter(Files::isDirectory)
                    .map(it -> it.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> schemas(String service) throws IOException {
        try (var files = Files.list(CONTRACTS.resolve(service))) {
            return files.filter(it -> it.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    /** In the order of the alphabet all the way down, so that two runs make the same file. */
    private static Map<String, Object> sorted(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(
                key.toString(),
                value instanceof Map<?, ?> it
                        ? sorted(it)
                        : value instanceof List<?> it
                                ? it.stream()
                                        .map(item -> item instanceof Map<?, ?> inner ? sorted(inner) : item)
                                        .toList()
                                : value));
        return sorted;
    }
}
