package desmigratif.test.edge;

import static desmigratif.test.edge.Edge.KONGSI;
import static desmigratif.test.edge.Edge.NOBODY;
import static desmigratif.test.edge.Edge.NOTE;
import static desmigratif.test.edge.Edge.NOTES;
import static desmigratif.test.edge.Edge.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final String ASK = "/api/edge/v1/villages/" + KONGSI + "/ask";

    @Test
    void answersACommand() {
        var reply =
                OFFICER.put(NOTE, Map.of("kind", "long-one", "text", "Beras")).expect(201);

        assertThat(reply.text())
                .isEqualTo("{\"id\":\"" + KONGSI + "/note-00000000-0000-4000-8000-000000000001\","
                        + "\"version\":1,\"figures\":{\"letters\":5}}");
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void saysThatAnAnswerIsARepeat() {
        var reply = OFFICER.key("again")
                .put(NOTE, Map.of("kind", "long-one", "text", "Beras"))
                .expect(201);

        assertThat(reply.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void showsAThingWithItsVersion() {
        var reply = OFFICER.get(NOTES + "/a").expect(200);

        assertThat(reply.text()).isEqualTo("{\"id\":\"a\",\"kind\":\"long-one\",\"text\":\"Siti\",\"on\":null}");
        assertThat(reply.header("ETag")).isEqualTo("\"7\"");
        assertThat(reply.header("Cache-Control")).contains("no-store");
    }

    @Test
    void saysNothingOfWhatIsKnown() {
        assertThat(OFFICER.with("If-None-Match", "\"6\", W/\"7\"")
                        .get(NOTES + "/a")
                        .expect(304)
                        .body())
                .isEmpty();
        OFFICER.with("If-None-Match", "\"6\"").get(NOTES + "/a").expect(200);
    }

    @Test
    void pagesThroughAList() {
        assertThat(OFFICER.get(NOTES).text()).isEqualTo("{\"items\":[50],\"next\":null}");
        assertThat(OFFICER.get(NOTES + "?limit=200&after=note-1").text())
                .isEqualTo("{\"items\":[200],\"next\":\"note-1\"}");
    }

    @Test
    void knowsWhoAsksAndWhen() {
        var view = OFFICER.key("k 1")
                .ifMatch(3)
                .claiming("member", "member-1")
                .get(ASK)
                .expect(200);

        assertThat(view.at("/actor").asString()).isEqualTo("officer." + KONGSI);
        assertThat(view.at("/roles").toString()).isEqualTo("[\"OFFICER\"]");
        assertThat(view.at("/key").asString()).isEqualTo("k 1");
        assertThat(view.at("/at").asString()).isEqualTo("2026-11-30T03:00:00Z");
        assertThat(view.at("/dated").asBoolean()).isFalse();
        assertThat(view.at("/zone").asString()).isEqualTo("Asia/Jakarta");
        assertThat(view.at("/today").asString()).isEqualTo("2026-11-30");
        assertThat(view.at("/ifMatch").asLong()).isEqualTo(3);
        assertThat(view.at("/member").asString()).isEqualTo("member-1");
    }

    @Test
    void countsDaysInTheVillagesZone() {
        var manokwari = NOBODY.as("officer", "92").with("Happened-At", "2026-11-29T15:30:00.123456Z");

        var view =
                manokwari.get("/api/edge/v1/villages/" + "9202032001" + "/ask").expect(200);

        assertThat(view.at("/zone").asString()).isEqualTo("Asia/Jayapura");
        assertThat(view.at("/at").asString()).isEqualTo("2026-11-29T15:30:00.123Z");
        assertThat(view.at("/dated").asBoolean()).isTrue();
    }

    @Test
    void keepsTheTraceItCameWith() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        var reply = OFFICER.with("traceparent", trace).get(ASK);

        assertThat(reply.at("/trace").asString()).isEqualTo(trace);
        assertThat(reply.header("X-Request-Id")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void beginsATraceWhereNoneCame() {
        var reply = OFFICER.with("traceparent", "nonsense").get(ASK);

        assertThat(reply.at("/trace").asString())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .contains(reply.header("X-Request-Id"));
        assertThat(NOBODY.get(ASK).header("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void speaksBothLanguages() {
        var indonesian =
                OFFICER.put(NOTE, Map.of("kind", "long-one", "text", "x")).expect(422, "note-too-short", "text");
        var english = OFFICER.with("Accept-Language", "en").put(NOTE, Map.of("kind", "long-one", "text", "x"));

        assertThat(indonesian.at("/detail").asString()).isEqualTo("Catatan terlalu pendek.");
        assertThat(english.at("/detail").asString()).isEqualTo("The note is too short.");
        assertThat(english.at("/type").asString()).isEqualTo("urn:desmigratif:problem:note-too-short");
        assertThat(english.at("/title").asString()).isEqualTo("The note is too short.");
    }

    @Test
    void readsCodesAndDatesInTheAddressAsInABody() {
        var kinds = "/api/edge/v1/places/61/kinds?";
        var ministry = NOBODY.as("ministry", "0");

        assertThat(ministry.get(kinds + "kind=long-one&on=2026-11-05&period=2026-11")
                        .expect(200)
                        .json())
                .hasToString("{\"kind\":\"long-one\",\"on\":\"2026-11-05\",\"period\":\"2026-11\"}");
        ministry.get(kinds + "kind=longest&on=2026-11-05&period=2026-11").expect(400, "bad-parameter", "kind");
        ministry.get(kinds + "kind=long-one&on=5/11/26&period=2026-11").expect(400, "bad-parameter", "on");
        ministry.get(kinds + "kind=long-one&on=2026-02-30&period=2026-11").expect(400, "bad-parameter", "on");
        ministry.get(kinds + "kind=long-one&on=2026-11-05&period=2026-13").expect(400, "bad-parameter", "period");
    }
}
