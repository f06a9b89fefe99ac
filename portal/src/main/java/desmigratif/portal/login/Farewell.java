package desmigratif.portal.login;

import desmigratif.portal.PortalSettings;
import desmigratif.portal.token.Registrations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Signs out for good: what was granted is taken back here, or the browser is told where another issuer does that. */
@Component
final class Farewell implements LogoutHandler, LogoutSuccessHandler {

    private final OAuth2AuthorizedClientRepository tokens;
    private final ObjectProvider<OAuth2AuthorizationService> granted;
    private final ClientRegistrationRepository registrations;
    private final PortalSettings settings;
    private final JsonMapper json;

    Farewell(
            OAuth2AuthorizedClientRepository tokens,
            ObjectProvider<OAuth2AuthorizationService> granted,
            ClientRegistrationRepository registrations,
            PortalSettings settings,
            JsonMapper json) {
        this.tokens = tokens;
        this.granted = granted;
        this.registrations = registrations;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof OAuth2AuthenticationToken login) {
            var client = tokens.loadAuthorizedClient(login.getAuthorizedClientRegistrationId(), login, request);
            granted.ifAvailable(all -> {
                var found = client == null
                        ? null
                        : all.findByToken(client.getAccessToken().getTokenValue(), OAuth2TokenType.ACCESS_TOKEN);
                if (found != null) {
                    all.remove(found);
                }
            });
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("next", next(authentication)));
    }

    private String next(@Nullable Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken login
                        && login.getPrincipal() instanceof OidcUser user
                ? elsewhere()
                        .map(address -> UriComponentsBuilder.fromUriString(address)
                                .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                                .queryParam("post_logout_redirect_uri", "{home}")
                                .encode()
                                .buildAndExpand(settings.at("/"))
                                .toUriString())
                        .orElse("/")
                : "/";
    }

    private Optional<String> elsewhere() {
        return Optional.ofNullable(registrations.findByRegistrationId(Registrations.PORTAL))
                .map(it -> it.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(String::valueOf);
    }
}
