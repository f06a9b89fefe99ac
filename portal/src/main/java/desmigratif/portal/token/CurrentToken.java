package desmigratif.portal.token;

import desmigratif.portal.problem.Refused;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The access token of whoever asks, refreshed where it has to be: what the services are told is what the portal believes. */
public final class CurrentToken {

    private static final Set<String> OVER = Set.of(OAuth2ErrorCodes.INVALID_GRANT, OAuth2ErrorCodes.INVALID_TOKEN);

    private final OAuth2AuthorizedClientManager clients;
    private final JwtDecoder decoder;

    CurrentToken(OAuth2AuthorizedClientManager clients, JwtDecoder decoder) {
        this.clients = clients;
        this.decoder = decoder;
    }

    /** The token, read. */
    public Jwt read(Authentication who) {
        return who instanceof JwtAuthenticationToken bearer ? bearer.getToken() : decoder.decode(value(who));
    }

    /** The token, as it is sent on. */
    public String value(Authentication who) {
        if (who instanceof JwtAuthenticationToken bearer) {
            return bearer.getToken().getTokenValue();
        }
        if (who instanceof OAuth2AuthenticationToken login) {
            return value(login);
        }
        throw notSignedIn();
    }

    private String value(OAuth2AuthenticationToken login) {
        try {
            var client = clients.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(login.getAuthorizedClientRegistrationId())
                            .principal(login)
                            .build());
            if (client == null) {
                throw notSignedIn();
            }
            return client.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException e) {
            var over = e instanceof ClientAuthorizationRequiredException
                    || OVER.contains(e.getError().getErrorCode());
            throw over ? notSignedIn() : new Refused(HttpStatus.SERVICE_UNAVAILABLE, "service-away");
        }
    }

    private static Refused notSignedIn() {
        return new Refused(HttpStatus.UNAUTHORIZED, "not-signed-in");
    }
}
