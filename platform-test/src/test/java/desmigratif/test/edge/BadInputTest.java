package desmigratif.test.edge;

import static desmigratif.test.edge.Edge.KONGSI;
import static desmigratif.test.edge.Edge.NOBODY;
import static desmigratif.test.edge.Edge.NOTE;
import static desmigratif.test.edge.Edge.NOTES;
import static desmigratif.test.edge.Edge.OFFICER;
import static desmigratif.test.edge.Edge.TELLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String GOOD = "{\"kind\": \"short-one\", \"text\": \"Beras\"}";

    @Test
    void refusesABodyThatIsNotOurs() {
        OFFICER.put(NOTE, "{").expect(400, "bad-json");
        OFFICER.put(NOTE, "").expect(400, "body-missing");
        OFFICER.put(NOTE, GOOD + "{}").expect(400, "bad-json");
        OFFICER.put(NOTE, "{\"kind\": \"short-one\"}").expect(400, "field-missing", "text");
        OFFICER.put(NOTE, "{\"kind\": \"short-one\", \"text\": \"Beras\", \"village\": \"1\"}")
                .expect(400, "unknown-field", "village");
        OFFICER.put(NOTE, "{\"kind\": \"SHORT_ONE\", \"text\": \"Beras\"}").expect(400, "unknown-code", "kind");
        OFFICER.put(NOTE, "{\"kind\": \"short-one\", \"text\": {\"$ne\": 1}}").expect(400, "wrong-type", "text");
        OFFICER.put(NOTE, GOOD.getBytes(StandardCharsets.UTF_16)).expect(400, "bad-encoding");
        OFFICER.put(NOTE, "[".repeat(100_000)).expect(400, "json-too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "0.001", "1e400"})
    void refusesDecimalsOfMoney(String amount) {
        TELLER.once()
                .post(NOTE + "/payments", "{\"amountRupiah\": " + amount + "}")
                .expect(400, "not-a-whole-number", "amountRupiah");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var large = "{\"kind\": \"short-one\", \"text\": \"" + "x".repeat(1 << 20) + "\"}";

        OFFICER.put(NOTE, large).expect(413, "body-too-large");
        assertThat(Raw.ask(chunked(large))).startsWith("HTTP/1.1 413");
    }

    @Test
    void refusesOtherKindsOfContent() {
        OFFICER.with("Content-Type", "text/plain").put(NOTE, GOOD).expect(415, "unsupported-media-type");
        OFFICER.with("Content-Type", "application/xml").put(NOTE, GOOD).expect(415, "unsupported-media-type");
        OFFICER.with("Content-Type", "nonsense").put(NOTE, GOOD).expect(415, "unsupported-media-type");
        for (var other : List.of("application/json;charset=utf-16", "application/merge-patch+json")) {
            OFFICER.with("Content-Type", other).put(NOTE, GOOD).expect(415, "unsupported-media-type");
        }
        OFFICER.with("Content-Encoding", "gzip").put(NOTE, GOOD).expect(415, "unsupported-media-type");
        OFFICER.with("Accept", "image/png").get(NOTE).expect(406, "not-acceptable");
        OFFICER.upload("/api/edge/v1/villages/" + KONGSI + "/files", "other", "a.csv", new byte[3])
                .expect(400, "part-missing", "file");
        OFFICER.with("Content-Type", "multipart/form-data")
                .post("/api/edge/v1/villages/" + KONGSI + "/files", "x")
                .expect(400, "bad-multipart");
        OFFICER.upload("/api/edge/v1/villages/" + KONGSI + "/files", "file", "a.csv", new byte[11 << 20])
                .expect(413, "body-too-large");
    }

    @Test
    void refusesWhatItCannotAnswerBeforeItIsDone() {
        for (var accepted : List.of("image/png", "application/xml, text/*", "nonsense")) {
            OFFICER.with("Accept", accepted).put(NOTE, GOOD).expect(406, "not-acceptable", "Accept");
        }
        OFFICER.with("Accept", "text/html, application/*;q=0.5").put(NOTE, GOOD).expect(201);
    }

    @Test
    void takesAFile() {
        var reply = OFFICER.upload("/api/edge/v1/villages/" + KONGSI + "/files", "file", "a.csv", new byte[2 << 20]);

        assertThat(reply.expect(200).at("/bytes").asLong()).isEqualTo(2 << 20);
    }

    @Test
    void refusesOtherWaysOfAsking() {
        var reply = OFFICER.delete(NOTE).expect(405, "method-not-allowed");

        assertThat(reply.header("Allow")).contains("GET").contains("PUT");
        OFFICER.send("PROPFIND", NOTE, null).expect(400);
        OFFICER.send("TRACE", NOTE, null).expect(405);
    }

    @Test
    void refusesBadKeys() {
        OFFICER.key("x".repeat(255)).put(NOTE, GOOD).expect(201);
        OFFICER.key("x".repeat(256)).put(NOTE, GOOD).expect(400, "bad-key", "Idempotency-Key");
        OFFICER.key("").put(NOTE, GOOD).expect(400, "bad-key", "Idempotency-Key");
        OFFICER.key("a\tb").put(NOTE, GOOD).expect(400, "bad-key", "Idempotency-Key");
        TELLER.post(NOTE + "/payments", "{\"amountRupiah\": 1}").expect(400, "key-required");
    }

    @Test
    void refusesBadTimesAndVersions() {
        OFFICER.with("Happened-At", "2026-11-30T03:05:00Z").put(NOTE, GOOD).expect(201);
        OFFICER.with("Happened-At", "2026-11-30T03:05:00.001Z")
                .put(NOTE, GOOD)
                .expect(400, "date-in-future", "Happened-At");
        OFFICER.with("Happened-At", "2026-11-29T25:00:00Z").put(NOTE, GOOD).expect(400, "bad-time", "Happened-At");
        OFFICER.with("Happened-At", "2026-02-29T03:00:00Z").put(NOTE, GOOD).expect(400, "bad-time", "Happened-At");
        OFFICER.with("Happened-At", "yesterday").put(NOTE, GOOD).expect(400, "bad-time", "Happened-At");
        OFFICER.with("If-Match", "7").put(NOTE, GOOD).expect(400, "bad-if-match", "If-Match");
        OFFICER.with("If-Match", "W/\"7\"").put(NOTE, GOOD).expect(400, "bad-if-match", "If-Match");
        OFFICER.with("If-Match", "\"99999999999999999999\"").put(NOTE, GOOD).expect(400, "bad-if-match", "If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "x", "1e2", ""})
    void refusesBadLimits(String limit) {
        OFFICER.get(NOTES + "?limit=" + limit).expect(400, "bad-limit", "limit");
    }

    @Test
    void refusesBadParameters() {
        OFFICER.get(NOTES + "?after=" + "x".repeat(201)).expect(400, "bad-cursor", "after");
        OFFICER.get(NOTES + "?after=%00").expect(400, "bad-cursor", "after");
        var ministry = NOBODY.as("ministry", "0");
        ministry.get("/api/edge/v1/places/61/notes").expect(400, "parameter-missing", "year");
        ministry.get("/api/edge/v1/places/61/notes?year=x").expect(400, "bad-parameter", "year");
        ministry.get("/api/edge/v1/places/61/notes?year=99999999999").expect(400, "bad-parameter", "year");
    }

    @Test
    void refusesCrookedPaths() {
        OFFICER.put(NOTES + "/note-1", GOOD).expect(422, "bad-id");
        OFFICER.get("/api/edge/v1/villages/" + KONGSI + "/../3302152003/notes").expect(400);
        OFFICER.get(NOTES + "/%2e%2e%2fx").expect(400);
        OFFICER.get(NOTES + ";a=b/x").expect(400, "bad-path");
        OFFICER.get(NOTES + "//x").expect(400, "bad-path");
        OFFICER.get(NOTES + "/%00").expect(400);
        OFFICER.get(NOTES + "/%ff").expect(400);
        OFFICER.get("/api/edge/v1/villages/%F0%9F%98%80/notes").expect(404, "not-found");
    }

    @Test
    void refusesWhatTheContainerRefuses() {
        assertThat(Raw.ask("GET /|{} HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Apache", "<html");
        assertThat(Raw.ask("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("Apache", "<html");
        assertThat(Raw.ask("GET / HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("Apache", "<html");
        assertThat(Raw.ask("GET / HTTP/1.1\r\nHost: a\r\n" + "X-A: b\r\n".repeat(100_000) + "\r\n"))
                .matches("(?s)(HTTP/1.1 4.*)?")
                .doesNotContain("Apache", "<html");
        assertThat(Raw.ask("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void tellsNothingOfItsInside() {
        for (var note : new String[] {"broken", "disk"}) {
            var reply = OFFICER.get(NOTES + "/" + note).expect(500, "internal");

            assertThat(reply.text()).doesNotContain("secret", "Exception", "desmigratif.test");
            assertThat(reply.at("/traceId").asString()).isEqualTo(reply.header("X-Request-Id"));
        }
    }

    @Test
    void asksForPatienceWhileTheStoreIsAway() {
        assertThat(OFFICER.get(NOTES + "/away").expect(503, "store-away").header("Retry-After"))
                .isEqualTo("2");
        assertThat(OFFICER.get(NOTES + "/late").expect(409, "not-heard-yet").header("Retry-After"))
                .isEqualTo("5");
    }

    private static String chunked(String body) {
        var size = Integer.toHexString(body.length());
        return "PUT " + NOTE + " HTTP/1.1\r\nHost: a\r\nAuthorization: " + OFFICER.header("Authorization")
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\n" + body
                + "\r\n0\r\n\r\n";
    }
}
