package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.account.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A portal whose name is https, behind a proxy that ends TLS. */
class SecureTest {

    @Test
    void demandsTlsOfEveryCookieAndEveryVisit() {
        try (var portal = RunningPortal.start("--PORTAL_URL=https://desa.example.id")) {
            var siti = portal.account(Role.OFFICER, "6101042014");
            var visitor = portal.stranger();
            var form = visitor.get("/login");
            var start = visitor.get("/oauth2/authorization/portal");

            var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(form.body());
            assertThat(token.find()).isTrue();
            var cookie = form.headers().allValues("Set-Cookie").getFirst().split(";")[0];
            var in = visitor.send(visitor.request("/login")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", cookie)
                    .POST(Bodies.text("username=" + siti.username() + "&password=" + RunningPortal.PASSWORD + "&_csrf="
                            + token.group(1))));

            var cookies = Stream.of(form, start, in)
                    .flatMap(it -> it.headers().allValues("Set-Cookie").stream())
                    .toList();
            assertThat(names(cookies)).contains("XSRF-TOKEN", "desmigratif-login", "desmigratif");
            assertThat(cookies).allSatisfy(it -> assertThat(it).contains("Secure"));
            assertThat(form.headers().firstValue("Strict-Transport-Security"))
                    .contains("max-age=31536000 ; includeSubDomains");
            assertThat(start.headers().firstValue("Location").orElseThrow())
                    .startsWith("https://desa.example.id/oauth2/authorize?")
                    .contains("code_challenge_method=S256", "redirect_uri=https://desa.example.id/login");
            assertThat(in.headers().firstValue("Location").orElseThrow())
                    .startsWith("https://desa.example.id/oauth2/authorize?");
        }
    }

    private static List<String> names(List<String> cookies) {
        return cookies.stream().map(it -> it.split("=")[0]).toList();
    }
}
