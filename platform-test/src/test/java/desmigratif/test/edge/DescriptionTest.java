package desmigratif.test.edge;

import static desmigratif.test.edge.Edge.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.OpenApi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DescriptionTest {

    private final JsonNode description =
            NOBODY.get("/api/edge/v1/openapi.json").expect(200).json();

    @Test
    void saysWhatIsApproved() {
        OpenApi.check(NOBODY, "edge");
    }

    @Test
    void namesWhoMay() {
        assertThat(operation("/api/edge/v1/villages/{village}/notes/{note}", "get")
                        .get("x-roles"))
                .hasToString("[\"officer\",\"teller\"]");
    }

    @Test
    void demandsAKeyWhereMoneyMoves() {
        var pay = operation("/api/edge/v1/villages/{village}/notes/{note}/payments", "post");
        var write = operation("/api/edge/v1/villages/{village}/notes/{note}", "put");

        assertThat(pay.get("x-moves-money").asBoolean()).isTrue();
        assertThat(isKeyRequired(pay)).isTrue();
        assertThat(isKeyRequired(write)).isFalse();
    }

    @Test
    void describesARecordAsItIsRead() {
        var note = description.at("/components/schemas/WriteNote");

        assertThat(note.get("required")).hasToString("[\"kind\",\"text\"]");
        assertThat(note.at("/properties/kind/enum")).hasToString("[\"short-one\",\"long-one\"]");
        assertThat(note.at("/properties/text/type").asString()).isEqualTo("string");
        assertThat(note.at("/properties/on/type")).hasToString("[\"string\",\"null\"]");
        assertThat(note.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void namesNoPortAndNoMachine() {
        assertThat(description.get("servers")).hasToString("[{\"url\":\"/\"}]");
        assertThat(description.toString()).doesNotContain("127.0.0.1", "localhost", "" + Edge.port());
    }

    private JsonNode operation(String path, String verb) {
        return description.get("paths").get(path).get(verb);
    }

    private static boolean isKeyRequired(JsonNode operation) {
        return operation
                .get("parameters")
                .valueStream()
                .anyMatch(it -> it.get("name").asString().equals("Idempotency-Key")
                        && it.get("required").asBoolean());
    }
}
