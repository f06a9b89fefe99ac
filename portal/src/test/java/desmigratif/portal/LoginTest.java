package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import desmigratif.portal.account.Profile;
import desmigratif.portal.account.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;

/** The whole login, as a browser goes through it. */
class LoginTest {

    private static final String VILLAGE = "6101042014";

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void letsInWhoKnowsThePassword() {
        var siti = portal.account(Role.OFFICER, VILLAGE);

        var me = portal.signedIn(siti).get("/api/portal/v1/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Json.of(me)).isEqualTo(Json.of("""
            {"id": "%s", "username": "%s", "name": "Contoh %s", "roles": ["officer"], "places": ["6101042014"],
             "accountsHere": true, "draftKey": "%s",
             "training": true, "now": "%s", "still": false, "today": "%s", "zone": "Asia/Jakarta",
             "banner": {"id": "%s", "en": "%s"}}
            """.formatted(
                        siti.id(),
                        siti.username(),
                        siti.username(),
                        Json.of(me).path("draftKey").asString(),
                        Instant.parse(Json.of(me).path("now").asString()),
                        LocalDate.parse(Json.of(me).path("today").asString()),
                        "MODE LATIHAN: semua orang dan angka di sini hanya contoh.",
                        "TRAINING MODE: all people and figures here are examples.")));
    }

    @Test
    void sealsDraftsUnderAKeyOfEachPersons() {
        var siti = portal.account(Role.OFFICER, VILLAGE);
        var dewi = portal.account(Role.OFFICER, VILLAGE);

        var key = draftKey(siti);

        assertThat(key).matches("[0-9a-f]{64}").isEqualTo(draftKey(siti)).isNotEqualTo(draftKey(dewi));
    }

    private String draftKey(Profile account) {
        return Json.of(portal.signedIn(account).get("/api/portal/v1/me"))
                .path("draftKey")
                .asString();
    }

    @Test
    void takesTheUserNameHoweverItWasTyped() {
        var siti = portal.account(Role.OFFICER, VILLAGE);

        var arrived = portal.stranger().signIn(" " + siti.username().toUpperCase() + " ", RunningPortal.PASSWORD);

        assertThat(arrived.uri().getPath()).isEqualTo("/");
    }

    @Test
    void refusesAWrongPassword() {
        var siti = portal.account(Role.OFFICER, VILLAGE);
        var stranger = portal.stranger();

        var refused = stranger.signIn(siti.username(), "bukan kata sandinya");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("belum cocok", "value=\"" + siti.username() + "\"");
        assertThat(stranger.cookie("desmigratif")).isEmpty();
        assertThat(stranger.get("/api/portal/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void tellsNobodyWhichUserNamesThereAre() {
        var siti = portal.account(Role.OFFICER, VILLAGE);

        var known = refusals(siti.username());
        var unknown = refusals("tidak.ada");

        assertThat(unknown).isEqualTo(known).containsExactly(403, 403, 403, 403, 403, 429);
    }

    @Test
    void makesAnAccountWaitAfterFiveWrongPasswords() {
        var siti = portal.account(Role.OFFICER, VILLAGE);
        refusals(siti.username());

        var waits = portal.stranger().signIn(siti.username(), RunningPortal.PASSWORD);

        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(waits.body()).contains("Coba lagi dalam 1 menit");
    }

    @Test
    void forgetsWrongPasswordsAfterTheRightOne() {
        var siti = portal.account(Role.OFFICER, VILLAGE);
        IntStream.range(0, 4).forEach(_ -> portal.stranger().signIn(siti.username(), "salah sekali lagi"));
        portal.signedIn(siti);

        var wrong = portal.stranger().signIn(siti.username(), "salah sekali lagi");

        assertThat(wrong.statusCode()).isEqualTo(403);
        portal.signedIn(siti);
    }

    @Test
    void speaksEnglishWhereItWasChosen() {
        var stranger = portal.stranger();
        assertThat(stranger.get("/login").body()).contains("lang=\"id\"", "Kata sandi");

        stranger.get("/login?lang=en");

        assertThat(stranger.get("/login").body()).contains("lang=\"en\"", "Password", "TRAINING MODE");
    }

    @Test
    void refusesALoginFormOfSomebodyElse() {
        var siti = portal.account(Role.OFFICER, VILLAGE);

        var refused = portal.stranger()
                .send(portal.stranger()
                        .request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Bodies.text("username=" + siti.username() + "&password=" + RunningPortal.PASSWORD)));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.of(refused).path("code").asString()).isEqualTo("csrf");
    }

    @Test
    void refusesAnAnswerOfTheIssuerNobodyAskedFor() {
        var refused = portal.stranger().follow(portal.stranger().get("/login/oauth2/code/portal?code=x&state=y"));

        assertThat(refused.uri().getPath()).isEqualTo("/login/trouble");
        assertThat(refused.body()).contains("Coba masuk lagi");
    }

    @Test
    void keepsNothingOfStrangers() {
        var sessions = portal.bean(MongoDatabase.class).getCollection("sessions");
        var siti = portal.account(Role.OFFICER, VILLAGE);
        var before = sessions.countDocuments();
        var stranger = portal.stranger();

        stranger.get("/");
        stranger.get("/api/portal/v1/me");
        stranger.get("/api/registry/v1/villages/6101042014/people");
        stranger.get("/nowhere");
        stranger.signIn(siti.username(), "bukan kata sandinya");

        assertThat(sessions.countDocuments()).isEqualTo(before);
    }

    @Test
    void keepsNoTokenAndNoCookieInTheClear() {
        var siti = portal.account(Role.OFFICER, VILLAGE);
        var visitor = portal.signedIn(siti);
        visitor.get("/api/registry/v1/x");
        var token = portal.service().last().token();
        var store = portal.bean(MongoDatabase.class);

        var kept = store.getCollection("sessions")
                .find(new Document("account", siti.id()))
                .first();
        var granted = store.getCollection("authorizations")
                .find(new Document("account", siti.id()))
                .first();

        assertThat(bytes(kept) + bytes(granted))
                .doesNotContain(token, visitor.cookie("desmigratif").orElseThrow());
    }

    private List<Integer> refusals(String username) {
        return IntStream.range(0, 6)
                .mapToObj(_ ->
                        portal.stranger().signIn(username, "salah sekali lagi").statusCode())
                .toList();
    }

    private static String bytes(Document document) {
        return new String(
                new RawBsonDocument(document, new DocumentCodec())
                        .getByteBuffer()
                        .array(),
                StandardCharsets.ISO_8859_1);
    }
}
