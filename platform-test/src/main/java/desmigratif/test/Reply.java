package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Reply(String asked, int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Reply expect(int expected) {
        assertThat(status).as("%s answered %s", asked, text()).isEqualTo(expected);
        return this;
    }

    /** A problem with this code, complete as every problem must be. */
    public Reply expect(int expected, String code) {
        expect(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/code").asString()).as("%s answered %s", asked, text()).isEqualTo(code);
        assertThat(at("/status").asInt()).isEqualTo(expected);
        assertThat(at("/texts/id").asString()).isNotBlank().doesNotContain("(" + code + ")");
        assertThat(at("/texts/en").asString()).isNotBlank().doesNotContain("(" + code + ")");
        return this;
    }

    public Reply expect(int expected, String code, String field) {
        expect(expected, code);
        assertThat(at("/field").asString()).as("%s answered %s", asked, text()).isEqualTo(field);
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return MAPPER.readTree(body);
    }

    /** The value at a JSON pointer, such as {@code /figures/balanceRupiah}. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }
}
