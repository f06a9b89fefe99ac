package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.account.Role;
import desmigratif.test.visit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The way to a service, from a browser that is signed in. */
class GatewayTest {

    private static final String PEOPLE = "/api/registry/v1/villages/6101042014/people";

    private final RunningPortal portal = RunningPortal.shared();
    private final Visitor siti = portal.signedIn(portal.account(Role.OFFICER, "6101042014"));

    @Test
    void sendsTheTokenAndNoCookie() {
        var answer = siti.get(PEOPLE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"heard\": true}");
        var heard = portal.service().last();
        assertThat(heard.headers()).doesNotContainKeys("Cookie", "X-xsrf-token", "Upgrade");
        var claims = Json.of(
                new String(Base64.getUrlDecoder().decode(heard.token().split("\\.")[1]), StandardCharsets.UTF_8));
        assertThat(claims.path("iss").asString()).isEqualTo(portal.url().toString());
        assertThat(claims.path("aud").toString()).isIn("\"desmigratif\"", "[\"desmigratif\"]");
        assertThat(claims.path("sub").asString()).matches("account-[0-9a-f-]{36}");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"officer\"]");
        assertThat(claims.path("places").toString()).isEqualTo("[\"6101042014\"]");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(15 * 60);
    }

    @Test
    void letsNoServiceSetACookieOrDoubleAHeader() {
        var answer = siti.get(PEOPLE);

        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(it -> it.startsWith("planted"));
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void passesPathQueryAndHeadersAsTheyAre() {
        siti.send(siti.request(PEOPLE + "/person%201?name=Siti%20%26%20Budi&after=a%2Fb%3D&limit=5")
                .header("If-Match", "\"7\"")
                .header("Accept-Language", "id")
                .GET());

        var heard = portal.service().last();
        assertThat(heard.uri().getRawPath()).isEqualTo(PEOPLE + "/person%201");
        assertThat(heard.uri().getRawQuery().split("&"))
                .containsExactlyInAnyOrder("name=Siti%20%26%20Budi", "after=a%2Fb%3D", "limit=5");
        assertThat(heard.header("If-match")).isEqualTo("\"7\"");
        assertThat(heard.header("Accept-language")).isEqualTo("id");
    }

    @Test
    void sendsWhatWaitedAsItsOwnerAndAsNobodyElse() {
        var own = Json.of(siti.get("/api/portal/v1/me")).path("id").asString();

        var other = siti.send(
                siti.request(PEOPLE).header("Acting-As", "account-other").GET());
        var same = siti.send(siti.request(PEOPLE).header("Acting-As", own).GET());

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("other-user");
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(portal.service().last().headers()).doesNotContainKey("Acting-as");
    }

    @Test
    void passesACommand() {
        var answer = siti.send("PUT", PEOPLE + "/person-1", "{\"name\": \"Siti Contoh\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(portal.service().last().method()).isEqualTo("PUT");
        assertThat(portal.service().last().text()).isEqualTo("{\"name\": \"Siti Contoh\"}");
    }

    @Test
    void passesAnUploadByteForByte() {
        var body = "--garis\r\nContent-Disposition: form-data; name=\"file\"; filename=\"warga.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nnama;lahir\r\nSiti Contoh;1990\r\n--garis--\r\n";

        siti.send("POST", PEOPLE, "multipart/form-data; boundary=garis", Bodies.text(body));

        assertThat(portal.service().last().text()).isEqualTo(body);
        assertThat(portal.service().last().header("Content-type"))
                .startsWith("multipart/form-data;")
                .contains("boundary=garis");
    }

    @Test
    void refusesACommandWithoutTheTokenOfThePage() {
        var before = portal.service().count();

        var refused = siti.send(siti.request(PEOPLE).POST(BodyPublishers.ofString("{}")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("csrf");
        assertThat(portal.service().count()).isEqualTo(before);
    }

    @Test
    void tellsStrangersInBothLanguagesThatTheyAreNotSignedIn() {
        var refused = portal.stranger().get(PEOPLE);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("Location")).isEmpty();
        var problem = Json.of(refused);
        assertThat(problem.path("code").asString()).isEqualTo("not-signed-in");
        assertThat(problem.path("title").asString()).isEqualTo("Anda belum masuk. Silakan masuk dahulu.");
        assertThat(problem.path("texts").path("en").asString()).startsWith("You are not signed in");
        assertThat(problem.path("status").asInt()).isEqualTo(401);
    }

    @Test
    void saysThatAServiceIsAway() {
        var away = siti.get("/api/business/v1/villages/6101042014/groups");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValueAsLong("Retry-After")).hasValue(5);
        assertThat(Json.of(away).path("code").asString()).isEqualTo("service-away");
    }

    @Test
    void refusesABodyOverTheLimit() {
        var limit = 10 * 1024 * 1024;

        var taken = siti.send("POST", PEOPLE, "text/csv", Bodies.zeros(limit));
        var refused = siti.send("POST", PEOPLE, "text/csv", Bodies.unannounced(new byte[limit + 1]));

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(portal.service().last().body()).hasSize(limit);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("body-too-large");
    }

    @Test
    void refusesAnAnnouncedBodyOverTheLimitUnread() {
        var before = portal.service().count();

        var refused = siti.send("POST", PEOPLE, "text/csv", Bodies.zeros(10 * 1024 * 1024 + 1));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(portal.service().count()).isEqualTo(before);
    }

    @Test
    void knowsNoOtherWay() {
        assertThat(siti.get("/api/nobody/v1/things").statusCode()).isEqualTo(404);
        assertThat(siti.get("/api/registry/..%2f..%2factuator/env").statusCode())
                .isEqualTo(400);
        assertThat(siti.get("/api/registry/..;/actuator/env").statusCode()).isEqualTo(400);
        assertThat(siti.get("/v3/api-docs").statusCode()).isEqualTo(403);
    }
}
