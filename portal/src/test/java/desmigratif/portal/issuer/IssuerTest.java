package desmigratif.portal.issuer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.Json;
import desmigratif.portal.RunningPortal;
import desmigratif.portal.account.Accounts;
import desmigratif.portal.account.Profile;
import desmigratif.portal.account.Role;
import desmigratif.portal.key.Seal;
import desmigratif.test.visit.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The issuer, as somebody meets it who has got hold of a code, a token or an address. */
class IssuerTest {

    private static final String VERIFIER = "penguji-yang-panjangnya-lebih-dari-empat-puluh-tiga-huruf";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final RunningPortal portal = RunningPortal.shared();
    private final Profile account = portal.account(Role.OFFICER, "6101042014");
    private final Visitor siti = portal.signedIn(account);
    private final String back = portal.url() + "/login/oauth2/code/portal";
    private final String secret = portal.bean(Seal.class).secret("client:portal");

    @Test
    void givesTokensForACodeOnce() {
        var code = code();

        var first = exchange(code, VERIFIER, secret);
        var second = exchange(code, VERIFIER, secret);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(Json.of(second).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void takesBackWhatItGaveForACodeThatComesTwice() {
        var code = code();
        var refresh =
                Json.of(exchange(code, VERIFIER, secret)).path("refresh_token").asString();
        assertThat(refresh(refresh).statusCode()).isEqualTo(200);

        exchange(code, VERIFIER, secret);

        assertThat(refresh(refresh).statusCode()).isEqualTo(400);
    }

    @Test
    void givesOneOfManyThatBringTheSameCodeAtOnce() {
        var code = code();

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> exchange(code, VERIFIER, secret).statusCode())
                .toList();

        assertThat(answers.stream().filter(it -> it == 200)).hasSizeLessThanOrEqualTo(1);
        assertThat(answers).containsOnly(200, 400);
    }

    @Test
    void refreshesNothingOfAnAccountThatWasSignedOut() {
        var refresh = Json.of(exchange(code(), VERIFIER, secret))
                .path("refresh_token")
                .asString();
        var accounts = portal.bean(Accounts.class);

        accounts.setPassword(account.id(), "kata sandi yang baru");

        assertThat(refresh(refresh).statusCode()).isEqualTo(400);
    }

    @Test
    void givesNothingWithoutTheProofOrTheSecret() {
        assertThat(exchange(code(), "x".repeat(50), secret).statusCode()).isEqualTo(400);
        assertThat(exchange(code(), VERIFIER, "rahasia").statusCode()).isEqualTo(401);
        assertThat(exchange("bukan-kode", VERIFIER, secret).statusCode()).isEqualTo(400);
    }

    @Test
    void sendsNobodyElsewhere() {
        for (var elsewhere : List.of("https://jahat.example/", back + "/../../..", back + "?a=b")) {
            var refused =
                    siti.get(authorize(elsewhere) + "&code_challenge=" + challenge() + "&code_challenge_method=S256");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    void asksForAProof() {
        var refused = siti.get(authorize(back));

        assertThat(refused.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
    }

    @Test
    void showsOnlyThePublicHalfOfItsKeys() {
        var keys = Json.of(portal.stranger().get("/oauth2/jwks")).path("keys");

        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(key.path("kty").asString()).isEqualTo("RSA");
            assertThat(key.propertyNames()).contains("n", "e", "kid").doesNotContain("d", "p", "q");
        });
    }

    @Test
    void takesNoPasswordInPlaceOfACode() {
        var refused = token("grant_type=password&username=siti&password=rahasia", secret);

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    private String code() {
        var answer = siti.get(authorize(back) + "&code_challenge=" + challenge() + "&code_challenge_method=S256");
        var code = CODE.matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String authorize(String redirect) {
        return "/oauth2/authorize?response_type=code&client_id=portal&scope=openid&state=s&redirect_uri="
                + URLEncoder.encode(redirect, US_ASCII);
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> exchange(String code, String verifier, String clientSecret) {
        var fields = "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s"
                .formatted(code, URLEncoder.encode(back, US_ASCII), verifier);
        return token(fields, clientSecret);
    }

    private HttpResponse<String> refresh(String token) {
        return token("grant_type=refresh_token&refresh_token=" + token, secret);
    }

    private HttpResponse<String> token(String fields, String clientSecret) {
        var basic = Base64.getEncoder().encodeToString(("portal:" + clientSecret).getBytes(US_ASCII));
        var stranger = portal.stranger();
        return stranger.send(stranger.request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }
}
