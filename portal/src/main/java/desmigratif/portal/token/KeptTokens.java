package desmigratif.portal.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** The tokens of a login, in its session: only they, since where the issuer is may change between two starts. */
final class KeptTokens implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = "tokens";

    private final ClientRegistrationRepository registrations;

    KeptTokens(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    record Kept(
            String access,
            @Nullable Instant issued,
            @Nullable Instant expires,
            @Nullable String refresh,
            @Nullable Instant refreshExpires)
            implements Serializable {}

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) Optional.ofNullable(request.getSession(false))
                .map(session -> (Kept) session.getAttribute(ATTRIBUTE))
                .map(kept -> client(registration, principal, kept))
                .orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var access = client.getAccessToken();
        var refresh = client.getRefreshToken();
        var kept = new Kept(
                access.getTokenValue(),
                access.getIssuedAt(),
                access.getExpiresAt(),
                refresh == null ? null : refresh.getTokenValue(),
                refresh == null ? null : refresh.getExpiresAt());
        request.getSession().setAttribute(ATTRIBUTE, kept);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate(); // A login without tokens is none.
        }
    }

    private @Nullable OAuth2AuthorizedClient client(String registration, Authentication principal, Kept kept) {
        var issuer = registrations.findByRegistrationId(registration);
        if (issuer == null) {
            return null;
        }
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, kept.access, kept.issued, kept.expires, issuer.getScopes());
        var refresh = kept.refresh == null ? null : new OAuth2RefreshToken(kept.refresh, null, kept.refreshExpires);
        return new OAuth2AuthorizedClient(issuer, principal.getName(), access, refresh);
    }
}
