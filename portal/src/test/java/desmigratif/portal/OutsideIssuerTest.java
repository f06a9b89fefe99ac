package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.account.Accounts;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Logins at somebody else's issuer, which comes up after the portal. */
class OutsideIssuerTest {

    private static final String PEOPLE = "/api/registry/v1/places/6101/people";
    private static final int PORT = RunningPortal.freePort();

    private static final RunningPortal PORTAL = RunningPortal.start(
            "--OIDC_ISSUER=http://127.0.0.1:" + PORT + "/realms/desa",
            "--OIDC_CLIENT_ID=pintu",
            "--OIDC_CLIENT_SECRET=rahasia",
            "--OIDC_ROLES_CLAIM=realm_access.roles",
            "--OIDC_PLACES_CLAIM=wilayah",
            "--PLATFORM_TRAINING=true");
    private static final OtherIssuer ISSUER = new OtherIssuer(PORT);

    private final RunningPortal portal = PORTAL;

    @AfterAll
    static void close() {
        PORTAL.close();
        ISSUER.close();
    }

    @Test
    void letsInWhomItNames() {
        var dewi = portal.stranger();

        var arrived = dewi.follow(dewi.get("/oauth2/authorization/portal"));

        assertThat(arrived.uri().getPath()).isEqualTo("/");
        var me = Json.of(dewi.get("/api/portal/v1/me"));
        assertThat(me.path("id").asString()).isEqualTo("f:1:dewi");
        assertThat(me.path("username").asString()).isEqualTo("dewi");
        assertThat(me.path("name").asString()).isEqualTo("Dewi Contoh");
        assertThat(me.path("roles").get(0).asString()).isEqualTo("district");
        assertThat(me.path("places").toString()).isEqualTo("[\"6101\"]");
        assertThat(me.path("accountsHere").asBoolean()).isFalse();
    }

    @Test
    void relaysItsTokensAndRefreshesEachOnce() {
        var dewi = portal.stranger();
        dewi.follow(dewi.get("/oauth2/authorization/portal"));
        var before = ISSUER.refreshes();

        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(_ -> dewi.get(PEOPLE).statusCode())
                .toList();

        assertThat(answers).containsOnly(200);
        assertThat(portal.service().last().token()).isNotEmpty();
        assertThat(ISSUER.refreshes() - before).isBetween(1, 6);
    }

    @Test
    void endsLoginsThereToo() {
        var dewi = portal.stranger();
        dewi.follow(dewi.get("/oauth2/authorization/portal"));

        var next = Json.of(dewi.send("POST", "/logout", "")).path("next").asString();

        assertThat(next).startsWith(ISSUER.name() + "/logout?id_token_hint=").contains("post_logout_redirect_uri=http");
        assertThat(dewi.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void leavesNothingOfThePortalsOwn() {
        var dewi = portal.stranger();
        dewi.follow(dewi.get("/oauth2/authorization/portal"));

        assertThat(portal.has(Accounts.class)).isFalse();
        assertThat(Files.exists(portal.keys().resolve("signing-keys.json"))).isFalse();
        for (var path : List.of("/login", "/oauth2/token", "/oauth2/jwks", "/.well-known/openid-configuration")) {
            assertThat(portal.stranger().get(path).statusCode()).isEqualTo(401);
        }
        assertThat(dewi.get("/api/portal/v1/accounts").statusCode()).isEqualTo(403);
        assertThat(dewi.send("POST", "/api/portal/v1/tokens", "{}").statusCode())
                .isEqualTo(404);
    }
}
