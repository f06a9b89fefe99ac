package desmigratif.portal.token;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts together who keeps, refreshes and forgets the tokens of a login. */
final class AuthorizedClients implements OneRefresh.Held {

    private final OAuth2AuthorizedClientRepository tokens;

    private AuthorizedClients(OAuth2AuthorizedClientRepository tokens) {
        this.tokens = tokens;
    }

    static OAuth2AuthorizedClientManager of(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens, Clock clock) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(refresh -> refresh.clockSkew(OneRefresh.MARGIN)
                        .clock(clock)
                        .accessTokenResponseClient(TokenEndpoint.forRefreshes()))
                .build());
        return new OneRefresh(manager, new AuthorizedClients(tokens), clock);
    }

    @Override
    public @Nullable OAuth2AuthorizedClient load(OAuth2AuthorizeRequest request) {
        return tokens.loadAuthorizedClient(
                request.getClientRegistrationId(),
                request.getPrincipal(),
                current().getRequest());
    }

    @Override
    public void save(OAuth2AuthorizedClient client, OAuth2AuthorizeRequest request) {
        HttpServletRequest served = current().getRequest();
        var response = Objects.requireNonNull(current().getResponse());
        tokens.saveAuthorizedClient(client, request.getPrincipal(), served, response);
    }

    private static ServletRequestAttributes current() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
