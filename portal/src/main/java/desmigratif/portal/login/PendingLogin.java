package desmigratif.portal.login;

import desmigratif.portal.key.Seal;
import desmigratif.portal.token.Registrations;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/** A login on its way to the issuer and back, sealed in a cookie: a session for each would let anybody fill the store. */
final class PendingLogin implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "desmigratif-login";
    private static final String PURPOSE = "login";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ClientRegistrationRepository registrations;
    private final Seal seal;
    private final boolean secure;

    PendingLogin(ClientRegistrationRepository registrations, Seal seal, boolean secure) {
        this.registrations = registrations;
        this.seal = seal;
        this.secure = secure;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest pending, HttpServletRequest request, HttpServletResponse response) {
        if (pending == null) {
            response.addCookie(cookie("", Duration.ZERO));
            return;
        }
        var secrets = String.join(
                "\n",
                pending.getState(),
                pending.getAttribute(OidcParameterNames.NONCE),
                pending.getAttribute(PkceParameterNames.CODE_VERIFIER));
        var sealed = seal.close(PURPOSE, secrets.getBytes(StandardCharsets.UTF_8));
        response.addCookie(cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LONGEST));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return read(request)
                .map(text -> text.split("\n"))
                .filter(secrets -> secrets.length == 3 && secrets[0].equals(state))
                .flatMap(secrets -> registration().map(to -> pending(to, secrets[0], secrets[1], secrets[2])))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var pending = loadAuthorizationRequest(request);
        if (pending != null) {
            response.addCookie(cookie("", Duration.ZERO));
        }
        return pending;
    }

    private Optional<ClientRegistration> registration() {
        return Optional.ofNullable(registrations.findByRegistrationId(Registrations.PORTAL));
    }

    private Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> bytes(cookie.getValue()))
                .flatMap(closed -> seal.open(PURPOSE, closed))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OAuth2AuthorizationRequest pending(
            ClientRegistration to, String state, String nonce, String codeVerifier) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(to.getClientId())
                .authorizationUri(Objects.requireNonNull(to.getProviderDetails().getAuthorizationUri()))
                .redirectUri(to.getRedirectUri())
                .scopes(to.getScopes())
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        to.getRegistrationId(),
                        OidcParameterNames.NONCE,
                        nonce,
                        PkceParameterNames.CODE_VERIFIER,
                        codeVerifier))
                .build();
    }

    private Cookie cookie(String value, Duration age) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/login/oauth2");
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
