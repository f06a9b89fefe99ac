package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.account.Accounts;
import desmigratif.portal.account.Profile;
import desmigratif.portal.account.Role;
import desmigratif.portal.key.SigningKeys;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Logins that last: over a restart, in a portal beside, over a change of keys; and how they end. Tokens live a second. */
class LastingLoginTest {

    private static final String PEOPLE = "/api/registry/v1/villages/6101042014/people";
    private static final String SHORT = "--PORTAL_ACCESS_TOKEN=1s";

    private static final RunningPortal PORTAL = RunningPortal.start(SHORT);

    private final RunningPortal portal = PORTAL;
    private final Profile siti = portal.account(Role.OFFICER, "6101042014");

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void refreshesATokenThatIsRunningOut() {
        var visitor = portal.signedIn(siti);

        visitor.get(PEOPLE);
        var first = portal.service().last().token();
        var answer = visitor.get(PEOPLE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(portal.service().last().token()).isNotEqualTo(first);
    }

    @Test
    void refreshesOnceForManyRequestsOfOnePage() {
        var visitor = portal.signedIn(siti);
        var before = portal.service().count();

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> visitor.get(PEOPLE).statusCode())
                .toList();

        assertThat(answers).containsOnly(200).hasSize(8);
        assertThat(portal.service().count()).isEqualTo(before + 8);
    }

    @Test
    void staysSignedInOverARestart() {
        var first = RunningPortal.start(SHORT);
        var account = first.account(Role.MENTOR, "6101042014");
        var visitor = first.signedIn(account);
        first.stop();

        try (var second = first.another(SHORT)) {
            var back = visitor.movedTo(second.url());

            assertThat(Json.of(back.get("/api/portal/v1/me")).path("username").asString())
                    .isEqualTo(account.username());
            assertThat(back.get(PEOPLE).statusCode()).isEqualTo(200);
            assertThat(back.send("POST", PEOPLE, "{}").statusCode()).isEqualTo(200);
        }
        first.close();
    }

    @Test
    void isSignedInAtThePortalBesideToo() {
        var visitor = portal.signedIn(siti);

        try (var beside = portal.another(SHORT)) {
            assertThat(visitor.movedTo(beside.url()).get("/api/portal/v1/me").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void outlivesAChangeOfKeys() {
        var visitor = portal.signedIn(siti);
        visitor.get(PEOPLE);
        var old = portal.service().last().token();

        portal.bean(SigningKeys.class).rotate();

        assertThat(visitor.get(PEOPLE).statusCode()).isEqualTo(200);
        assertThat(keyOf(portal.service().last().token())).isNotEqualTo(keyOf(old));
        assertThat(portal.stranger().get("/oauth2/jwks").body()).contains(keyOf(old));
        assertThat(visitor.get("/api/portal/v1/me").statusCode()).isEqualTo(200);
        var program = portal.stranger();
        assertThat(program.send(program.request(PEOPLE)
                                .header("Authorization", "Bearer " + old)
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsAnOperatorChangeTheKeysAndNobodyElse() {
        var operator = portal.signedIn(portal.account(Role.OPERATOR));
        var before = Json.of(operator.get("/api/portal/v1/keys"));

        var after = Json.of(operator.send("POST", "/api/portal/v1/keys", ""));

        assertThat(after.size()).isEqualTo(before.size() + 1);
        assertThat(after.get(1)).isEqualTo(before.get(0));
        assertThat(portal.signedIn(siti).send("POST", "/api/portal/v1/keys", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void endsWithAPasswordOfOnesOwn() {
        var visitor = portal.signedIn(siti);
        var path = "/api/portal/v1/me/password";

        var wrong = visitor.send("PUT", path, "{\"old\": \"bukan ini\", \"password\": \"kata sandi yang baru\"}");
        var right = visitor.send(
                "PUT",
                path,
                "{\"old\": \"%s\", \"password\": \"kata sandi yang baru\"}".formatted(RunningPortal.PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(right.statusCode()).isEqualTo(204);
        assertThat(visitor.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
        assertThat(portal.stranger()
                        .signIn(siti.username(), "kata sandi yang baru")
                        .uri()
                        .getPath())
                .isEqualTo("/");
    }

    @Test
    void endsWithItsPassword() {
        var phone = portal.signedIn(siti);
        var desk = portal.signedIn(siti);

        portal.bean(Accounts.class).setPassword(siti.id(), "kata sandi yang baru");

        assertThat(List.of(phone, desk))
                .allSatisfy(it ->
                        assertThat(it.get("/api/portal/v1/me").statusCode()).isEqualTo(401));
    }

    @Test
    void endsForGoodAtTheDoor() {
        var visitor = portal.signedIn(siti);
        var thief = visitor.movedTo(portal.url());

        var out = visitor.send("POST", "/logout", "");

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(Json.of(out).path("next").asString()).isEqualTo("/");
        assertThat(visitor.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
        assertThat(thief.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
        assertThat(thief.follow(thief.get("/oauth2/authorization/portal")).uri().getPath())
                .isEqualTo("/login");
    }

    @Test
    void refusesToSignOutWithoutTheTokenOfThePage() {
        var visitor = portal.signedIn(siti);

        var refused = visitor.send(visitor.request("/logout").POST(Bodies.text("")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/api/portal/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void cannotBePlantedByWhoeverIsSignedInAlready() {
        var budi = portal.signedIn(portal.account(Role.MENTOR, "6101042014"));
        var phone = budi.movedTo(portal.url());

        phone.fillLogin(siti.username(), RunningPortal.PASSWORD);

        assertThat(Json.of(phone.get("/api/portal/v1/me")).path("username").asString())
                .isEqualTo(siti.username());
        assertThat(budi.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
    }

    private static String keyOf(String token) {
        var header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
        return Json.of(header).path("kid").asString();
    }
}
