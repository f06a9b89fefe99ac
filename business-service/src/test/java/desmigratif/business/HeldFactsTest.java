package desmigratif.business;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Until;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is held is shown to those who run the service, and tried again when they say so. */
@BusinessTest
class HeldFactsTest {

    private static final String HELD = "/api/business/v1/held";

    private final Http http;
    private final Facts facts;
    private final String person = "6101042014/person-" + UUID.randomUUID();

    HeldFactsTest(Http http, Facts facts) {
        this.http = http;
        this.facts = facts;
    }

    @Test
    void areShownAndTriedAgain() {
        facts.tell("registry", "person-painted.v1", person, Map.of("colour", "green"));
        Until.holds(() -> mine().size() == 2, "both who follow people hold the fact of an unknown kind");

        var released = http.as("operator", "0").post(HELD + "/release", Map.of("source", person));

        assertThat(released.expect(200).at("/applied").asInt()).isZero();
        assertThat(mine())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.get("reason").asString()).isEqualTo("unknown-kind"))
                .allSatisfy(it -> assertThat(it.get("kind").asString()).isEqualTo("person-painted.v1"));
    }

    @Test
    void areForThoseWhoRunTheService() {
        http.as("officer", "6101042014").get(HELD).expect(403, "not-allowed");
        http.as("auditor", "0")
                .post(HELD + "/release", Map.of("source", person))
                .expect(403, "not-allowed");
        http.as("operator", "0")
                .post(HELD + "/release", Map.of("source", "person"))
                .expect(422, "bad-id", "source");
    }

    private List<JsonNode> mine() {
        var all = http.as("operator", "0").get(HELD).expect(200).json();
        return all.get("first")
                .valueStream()
                .filter(it -> it.get("source").asString().equals(person))
                .toList();
    }
}
