package desmigratif.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import desmigratif.portal.account.Accounts;
import desmigratif.portal.account.Role;
import desmigratif.test.visit.BearerToken;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Programs, which come with a token and without a browser. */
class BearerTest {

    private static final String PEOPLE = "/api/registry/v1/villages/6101042014/people";

    private final RunningPortal portal = RunningPortal.shared();
    private final String username = portal.account(Role.OFFICER, "6101042014").username();
    private final String token = BearerToken.from(portal.url(), username, RunningPortal.PASSWORD);

    @Test
    void reachesAServiceWithItsOwnToken() {
        var answer = get(PEOPLE, token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(portal.service().last().token()).isEqualTo(token);
    }

    @Test
    void needsNeitherSessionNorTokenOfAPage() {
        var sessions = portal.bean(MongoDatabase.class).getCollection("sessions");
        var before = sessions.countDocuments();

        var answer = portal.stranger()
                .send(portal.stranger()
                        .request(PEOPLE)
                        .header("Authorization", "Bearer " + token)
                        .POST(Bodies.text("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(sessions.countDocuments()).isEqualTo(before);
    }

    /** Passed on it would be a question mark, and so would the next one: two commands under one key. */
    @Test
    void takesNoKeyThatWouldArriveAsAnotherOne() throws IOException {
        var before = portal.service().count();

        try (var socket = new Socket(portal.url().getHost(), portal.url().getPort())) {
            var request = "POST " + PEOPLE + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + token + "\r\nIdempotency-Key: kunci-\u00e9\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"bad-key\"", "\"Idempotency-Key\"");
        }
        assertThat(portal.service().count()).isEqualTo(before);
    }

    @Test
    void isRefusedAPathThatNobodyReadsWithAProblem() {
        for (var path : new String[] {"/..%2f..%2factuator", "/%00", "/%2e%2e%2f"}) {
            var refused = get(PEOPLE + path, token);

            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Json.of(refused).path("code").asString()).isEqualTo("bad-request");
        }
    }

    @Test
    void isKnownByName() {
        assertThat(Json.of(get("/api/portal/v1/me", token)).path("username").asString())
                .isEqualTo(username);
    }

    @Test
    void isRefusedWithATokenThatWasTouched() {
        var touched = token.substring(0, token.length() - 4) + "AAAA";

        var refused = get(PEOPLE, touched);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("not-signed-in");
        assertThat(get(PEOPLE, "nonsense").statusCode()).isEqualTo(401);
    }

    @Test
    void isRefusedTheMomentItsAccountIsClosedOrGetsANewPassword() {
        var accounts = portal.bean(Accounts.class);
        var id = accounts.findNamed(username).orElseThrow().id();

        accounts.setPassword(id, "kata sandi yang baru");

        assertThat(get(PEOPLE, token).statusCode()).isEqualTo(401);
        var fresh = BearerToken.from(portal.url(), username, "kata sandi yang baru");
        assertThat(get(PEOPLE, fresh).statusCode()).isEqualTo(200);
    }

    @Test
    void getsNoTokenForAWrongPassword() {
        var refused = ask("{\"username\": \"%s\", \"password\": \"salah sekali lagi\"}".formatted(username), "X-None");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("password-wrong");
    }

    @Test
    void getsNoTokenThroughAProxy() {
        var right = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, RunningPortal.PASSWORD);

        var refused = ask(right, "X-Forwarded-For");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("only-here");
    }

    @Test
    void isToldWhichFieldNobodyKnows() {
        assertThat(ask("{\"user\": \"siti\"}", "X-None").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> ask(String body, String header) {
        return portal.stranger()
                .send(portal.stranger()
                        .request("/api/portal/v1/tokens")
                        .header("Content-Type", "application/json")
                        .header(header, "127.0.0.1")
                        .POST(Bodies.text(body)));
    }

    private HttpResponse<String> get(String path, String bearer) {
        return portal.stranger()
                .send(portal.stranger()
                        .request(path)
                        .header("Authorization", "Bearer " + bearer)
                        .GET());
    }
}
