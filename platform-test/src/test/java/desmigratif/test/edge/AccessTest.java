package desmigratif.test.edge;

import static desmigratif.test.edge.Edge.KONGSI;
import static desmigratif.test.edge.Edge.NOBODY;
import static desmigratif.test.edge.Edge.NOTE;
import static desmigratif.test.edge.Edge.NOTES;
import static desmigratif.test.edge.Edge.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Issuer;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final String FOREIGN = NOTE.replace(KONGSI, "3302152003");

    @Test
    void letsInWhoMay() {
        OFFICER.get(NOTE).expect(200);
        NOBODY.as("officer", "6101").get(NOTE).expect(200);
        NOBODY.as("officer", "0").get(NOTE).expect(200);
    }

    @Test
    void knowsNobodyWithoutAToken() {
        var reply = NOBODY.get(NOTE).expect(401, "not-signed-in");

        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(reply.header("Set-Cookie")).isNull();
        NOBODY.get("/nowhere").expect(401, "not-signed-in");
        NOBODY.get("/actuator/env").expect(401, "not-signed-in");
    }

    @Test
    void believesNoTokenButTheIssuers() {
        var claims = Map.<String, Object>of("sub", "a", "roles", List.of("officer"), "places", List.of(KONGSI));

        NOBODY.bearer(Issuer.token(claims)).get(NOTE).expect(200);
        NOBODY.bearer(Issuer.forged(claims)).get(NOTE).expect(401, "not-signed-in");
        NOBODY.bearer("x.y.z").get(NOTE).expect(401, "not-signed-in");
        NOBODY.bearer("").get(NOTE).expect(401, "not-signed-in");
        NOBODY.bearer(unsigned()).get(NOTE).expect(401, "not-signed-in");
        OFFICER.claiming("aud", "others").get(NOTE).expect(401, "not-signed-in");
        OFFICER.claiming("iss", "https://others.test").get(NOTE).expect(401, "not-signed-in");
        OFFICER.claiming("exp", new Date(0)).get(NOTE).expect(401, "not-signed-in");
        NOBODY.get(NOTE + "?access_token=" + Issuer.token(claims)).expect(401, "not-signed-in");
    }

    @Test
    void showsOutsideTheVillageWhatItShowsOfNothing() {
        var nothing = OFFICER.get(NOTES + "/none").expect(404, "not-found");

        assertThat(OFFICER.get(FOREIGN).expect(404).text()).isEqualTo(nothing.text());
        assertThat(OFFICER.get(NOTE.replace(KONGSI, "6101042999")).expect(404).text())
                .isEqualTo(nothing.text());
        assertThat(OFFICER.get(NOTE.replace(KONGSI, "x")).expect(404).text()).isEqualTo(nothing.text());
        assertThat(OFFICER.get("/api/edge/v1/nowhere").expect(404).text()).isEqualTo(nothing.text());
        assertThat(OFFICER.put(FOREIGN, "{").expect(404).text()).isEqualTo(nothing.text());
        assertThat(OFFICER.get(FOREIGN).headers().map().keySet())
                .isEqualTo(nothing.headers().map().keySet());
    }

    @Test
    void looksAtScopeBeforeRole() {
        var mentor = NOBODY.as("mentor", KONGSI);

        mentor.get(NOTE).expect(403, "not-allowed");
        mentor.get(FOREIGN).expect(404, "not-found");
    }

    @Test
    void looksAtRoleBeforeBody() {
        NOBODY.as("teller", KONGSI).put(NOTE, "{").expect(403, "not-allowed");
    }

    @Test
    void takesARoleThatIsNoneForNone() {
        OFFICER.claiming("roles", List.of("OFFICER", "root", "")).get(NOTE).expect(403, "not-allowed");
        OFFICER.claiming("roles", "officer").get(NOTE).expect(403, "not-allowed");
        OFFICER.claiming("places", KONGSI).get(NOTE).expect(404, "not-found");
        OFFICER.claiming("places", List.of("6", "", "61010")).get(NOTE).expect(404, "not-found");
    }

    @Test
    void checksAPlaceThatAReaderNames() {
        var ministry = NOBODY.as("ministry", "61");

        ministry.get("/api/edge/v1/places/6101/notes?year=2026").expect(200);
        ministry.get("/api/edge/v1/places/33/notes?year=2026").expect(404, "not-found");
        ministry.get("/api/edge/v1/places/0/notes?year=2026").expect(404, "not-found");
    }

    @Test
    void showsItsHealthAndItsDescriptionToEverybody() {
        assertThat(NOBODY.get("/actuator/health").expect(200).text())
                .contains("UP")
                .doesNotContain("details");
        NOBODY.get("/api/edge/v1/openapi.json").expect(200);
    }

    private static String unsigned() {
        return "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwiYXVkIjoiZGVzbWlncmF0aWYifQ.";
    }
}
