package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.account.Profile;
import desmigratif.portal.account.Role;
import desmigratif.test.visit.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser is given, and what guards it. */
class PageTest {

    private static final Pattern MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private static final Pattern EARLY = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void namesTheHashOfWhatStandsInThePageInThePolicy() {
        var page = portal.stranger().get("/");
        var early = EARLY.matcher(page.body());
        assertThat(early.find()).isTrue();

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'self'; script-src 'self' 'sha256-"
                        + hash(importMap(page)) + "' 'sha256-" + hash(early.group(1))
                        + "'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self'");
    }

    @Test
    void mapsEachModuleToAFileThatNeverChanges() {
        var imports = Json.of(importMap(portal.stranger().get("/"))).path("imports");

        assertThat(imports.propertyNames()).contains("lit", "lit/", "lit-html", "lit-element", "@lit/reactive-element");
        for (var module : List.of("lit", "lit-html", "lit-element", "@lit/reactive-element")) {
            var file = portal.stranger().get(imports.path(module).asString());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(it -> assertThat(it).contains("javascript"));
            assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        }
    }

    @Test
    void findsEverythingItsPagesName() {
        for (var path : List.of("/", "/login", "/login/trouble")) {
            var links = LINK.matcher(portal.stranger().get(path).body()).results();
            assertThat(links.map(it -> it.group(1)).filter(it -> it.startsWith("/") && it.contains(".")))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(it ->
                            assertThat(portal.stranger().get(it).statusCode()).isEqualTo(200));
        }
    }

    @Test
    void keepsEveryFileOfThePagesUnderOneVersion() {
        var worker = portal.stranger().get("/sw.js");
        var set = Json.of(
                worker.body().substring("const SHELL = ".length(), worker.body().indexOf(";\n")));

        assertThat(worker.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(set.path("files").propertyNames())
                .contains("/app/pages/deposit.js", "/app/texts/en/offline.js", "/icon.svg")
                .anyMatch(it -> it.startsWith("/app/made/style-"))
                .noneMatch(it -> it.startsWith("/api/") || it.equals("/sw.js") || it.equals("/app/app.js"));
        set.path("files").properties().forEach(it -> {
            var file = portal.stranger().get(it.getKey());
            assertThat(file.statusCode()).as(it.getKey()).isEqualTo(200);
            assertThat(it.getValue().asString()).startsWith("sha256-");
        });
        assertThat(portal.stranger().get("/sw.js").body()).isEqualTo(worker.body());
    }

    @Test
    void asksEachTimeWhetherAPageHasChanged() {
        var script = portal.stranger().get("/app/app.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(script.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/theme.css", "/api/portal/v1/me", "/nowhere", "/oauth2/jwks"})
    void guardsEveryAnswer(String path) {
        var headers = portal.stranger().get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void burdensNoModuleWithWhatGuardsAPage() {
        var headers = portal.stranger().get("/app/app.js").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void fetchesTheFirstPageWhileSomebodyTypesAPassword() {
        assertThat(portal.stranger().get("/login").body())
                .containsPattern("<link rel=\"prefetch\" as=\"script\" href=\"/app/made/first-.{12}\\.js\">")
                .containsPattern("<link rel=\"prefetch\" as=\"script\" href=\"/app/made/id-.{12}\\.js\">");
    }

    @Test
    void leadsWhoeverImportsAPartOfAFileToTheFile() {
        var imports = Json.of(importMap(portal.stranger().get("/"))).path("imports");

        var whole = imports.path("/app/app.js").asString();

        assertThat(whole).matches("/app/made/first-.{12}\\.js");
        for (var name : List.of(
                "/app/api.js", "/app/offline/outbox.js", "lit", "lit/directives/live.js", "/app/pages/today.js")) {
            assertThat(imports.path(name).asString()).as(name).isEqualTo(whole);
        }
        assertThat(imports.path("/app/texts/id.js").asString()).matches("/app/made/id-.{12}\\.js");
        assertThat(imports.has("/app/pages/deposit.js")).isFalse();
    }

    @Test
    void showsItsHealthAndNothingElseOfItself() {
        var operator = portal.signedIn(portal.account(Role.OPERATOR));

        assertThat(portal.stranger().get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(portal.stranger().get("/actuator/health/readiness").statusCode())
                .isEqualTo(200);
        for (var path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/metrics")) {
            assertThat(operator.get(path).statusCode()).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void saysWhatItIs() {
        var about = Json.of(portal.stranger().get("/api/portal/v1/about"));

        assertThat(about.path("name").asString()).isEqualTo("Desmigratif");
        assertThat(about.path("version").asString()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void givesTheBrowserCookiesItKeepsToItself() {
        var stranger = portal.stranger();
        var siti = portal.account(Role.OFFICER, "6101042014");

        var pending = stranger.get("/oauth2/authorization/portal").headers().allValues("Set-Cookie");
        var form = stranger.get("/login");

        assertThat(pending)
                .anyMatch(it ->
                        it.startsWith("desmigratif-login=") && it.contains("HttpOnly") && it.contains("SameSite=Lax"));
        assertThat(form.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(sessionCookie(stranger, siti))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    private static String sessionCookie(Visitor stranger, Profile who) {
        return stranger.submit(who.username(), RunningPortal.PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("desmigratif="))
                .findFirst()
                .orElseThrow();
    }

    private static String importMap(HttpResponse<String> page) {
        var map = MAP.matcher(page.body());
        assertThat(map.find()).isTrue();
        return map.group(1);
    }

    private static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
