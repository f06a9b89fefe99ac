package desmigratif.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.Json;
import desmigratif.portal.RunningPortal;
import desmigratif.test.visit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Accounts, as an operator keeps them by HTTP. */
class AccountTest {

    private static final String ACCOUNTS = "/api/portal/v1/accounts";

    private final RunningPortal portal = RunningPortal.shared();
    private final Profile oki = portal.account(Role.OPERATOR);
    private final Visitor operator = portal.signedIn(oki);
    private final UUID uuid = UUID.randomUUID();
    private final String path = ACCOUNTS + "/account-" + uuid;
    private final String username = "tuti-" + uuid.toString().substring(0, 8);

    @Test
    void areMadeByAnOperatorAndGetInWithAPassword() {
        var made = put("tutor", "6101042014");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(Json.of(made)).isEqualTo(Json.of("""
            {"id": "account-%s", "username": "%s", "name": "Tuti Contoh", "roles": ["tutor"],
             "places": ["6101042014"], "hasPassword": false, "closed": false}
            """.formatted(uuid, username)));
        assertThat(portal.stranger().signIn(username, RunningPortal.PASSWORD).statusCode())
                .isEqualTo(403);

        operator.send("PUT", path + "/password", "{\"password\": \"%s\"}".formatted(RunningPortal.PASSWORD));

        var tuti = Visitor.signedIn(portal.url(), username, RunningPortal.PASSWORD);
        assertThat(Json.of(tuti.get("/api/portal/v1/me")).path("name").asString())
                .isEqualTo("Tuti Contoh");
    }

    @Test
    void loseTheirLoginsWithTheirRights() {
        put("tutor", "6101042014");
        operator.send("PUT", path + "/password", "{\"password\": \"%s\"}".formatted(RunningPortal.PASSWORD));
        var tuti = Visitor.signedIn(portal.url(), username, RunningPortal.PASSWORD);

        put("tutor", "3302152003");

        assertThat(tuti.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
        var again = Visitor.signedIn(portal.url(), username, RunningPortal.PASSWORD);
        assertThat(Json.of(again.get("/api/portal/v1/me")).path("places").toString())
                .isEqualTo("[\"3302152003\"]");
    }

    @Test
    void keepTheirLoginsWhenOnlyTheNameChanges() {
        put("tutor", "6101042014");
        operator.send("PUT", path + "/password", "{\"password\": \"%s\"}".formatted(RunningPortal.PASSWORD));
        var tuti = Visitor.signedIn(portal.url(), username, RunningPortal.PASSWORD);

        operator.send("PUT", path, body("tutor", "6101042014").replace("Tuti Contoh", "Tuti Teladan"));

        assertThat(tuti.get("/api/portal/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void areClosedAndOpenedAgain() {
        put("tutor", "6101042014");
        operator.send("PUT", path + "/password", "{\"password\": \"%s\"}".formatted(RunningPortal.PASSWORD));
        var tuti = Visitor.signedIn(portal.url(), username, RunningPortal.PASSWORD);

        operator.send("PUT", path + "/standing", "{\"closed\": true}");

        assertThat(tuti.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
        var refused = portal.stranger().signIn(username, RunningPortal.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("sudah ditutup");
        assertThat(portal.stranger().signIn(username, "salah sekali lagi").body())
                .doesNotContain("sudah ditutup");

        operator.send("PUT", path + "/standing", "{\"closed\": false}");
        Visitor.signedIn(portal.url(), username, RunningPortal.PASSWORD);
    }

    @Test
    void areNotSharedUnderOneUserName() {
        put("tutor", "6101042014");

        var refused = operator.send("PUT", ACCOUNTS + "/account-" + UUID.randomUUID(), body("tutor", "6101042014"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("username-taken");
        assertThat(Json.of(refused).path("field").asString()).isEqualTo("username");
    }

    @Test
    void areNotOverwrittenByWhoeverSawAnOlderOne() {
        var seen = put("tutor", "6101042014").headers().firstValue("ETag").orElseThrow();
        put("tutor", "3302152003");

        var refused = operator.send(operator.request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", operator.cookie("XSRF-TOKEN").orElseThrow())
                .header("If-Match", seen)
                .PUT(BodyPublishers.ofString(body("head", "6101042014"))));

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("stale");
    }

    @Test
    void cannotBeTheOperatorsOwnToLose() {
        var own = ACCOUNTS + "/" + oki.id();

        var closed = operator.send("PUT", own + "/standing", "{\"closed\": true}");
        var lowered = operator.send("PUT", own, body("tutor", "6101042014"));

        assertThat(Json.of(closed).path("code").asString()).isEqualTo("own-account");
        assertThat(Json.of(lowered).path("code").asString()).isEqualTo("own-account");
    }

    @Test
    void areListedPageByPage() {
        put("tutor", "6101042014");

        var first = Json.of(operator.get(ACCOUNTS + "?limit=1"));
        var second = Json.of(
                operator.get(ACCOUNTS + "?limit=1&after=" + first.path("next").asString()));

        assertThat(first.path("items").size()).isEqualTo(1);
        assertThat(second.path("items").get(0).path("id"))
                .isNotEqualTo(first.path("items").get(0).path("id"));
        assertThat(operator.get(ACCOUNTS + "?limit=0").statusCode()).isEqualTo(422);
        assertThat(operator.get(ACCOUNTS).body()).doesNotContain("bcrypt");
    }

    @Test
    void areNobodyElsesAffair() {
        var siti = portal.signedIn(portal.account(Role.MINISTRY, "0"));

        assertThat(siti.get(ACCOUNTS).statusCode()).isEqualTo(403);
        assertThat(siti.send("PUT", path, body("operator", "0")).statusCode()).isEqualTo(403);
        assertThat(portal.stranger().get(ACCOUNTS).statusCode()).isEqualTo(401);
    }

    @Test
    void refuseWhatTheyDoNotKnow() {
        assertThat(operator.send("PUT", path, "{\"username\": \"tuti\", \"nik\": \"1\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(operator.send("PUT", path, body("king", "0")).statusCode()).isEqualTo(400);
        assertThat(operator.send("PUT", path, "{").statusCode()).isEqualTo(400);
        assertThat(code(operator.send("PUT", path, "{}"))).isEqualTo("username-wrong");
        assertThat(code(operator.send("PUT", ACCOUNTS + "/7", body("tutor", "0"))))
                .isEqualTo("account-id-wrong");
        assertThat(code(operator.get(path))).isEqualTo("not-found");
        put("tutor", "0");
        assertThat(code(operator.send("PUT", path + "/password", "{\"password\": \"pendek\"}")))
                .isEqualTo("password-too-short");
        assertThat(code(operator.send("PUT", path + "/password", "{\"password\": \"%s\"}".formatted("ä".repeat(40)))))
                .isEqualTo("password-too-long");
    }

    private HttpResponse<String> put(String role, String place) {
        return operator.send("PUT", path, body(role, place));
    }

    private String body(String role, String place) {
        return """
            {"username": "%s", "name": "Tuti Contoh", "roles": ["%s"], "places": ["%s"]}
            """.formatted(username, role, place);
    }

    private static String code(HttpResponse<String> answer) {
        return Json.of(answer).path("code").asString();
    }
}
