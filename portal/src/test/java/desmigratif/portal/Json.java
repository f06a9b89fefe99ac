package desmigratif.portal;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON, read. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static JsonNode of(HttpResponse<String> answer) {
        return of(answer.body());
    }

    public static JsonNode of(String text) {
        return MAPPER.readTree(text);
    }
}
