package desmigratif.portal.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import desmigratif.portal.OutsideIssuerSettings;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.issuer.StillWelcome;
import desmigratif.portal.key.Seal;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What the room of tokens is made of. */
@Configuration(proxyBeanMethods = false)
class TokenRoom {

    @Bean
    ClientRegistrationRepository registrations(PortalSettings settings, OutsideIssuerSettings outside, Seal seal) {
        return outside.given() ? Registrations.outside(settings, outside) : Registrations.own(settings, seal);
    }

    @Bean
    OAuth2AuthorizedClientRepository keptTokens(ClientRegistrationRepository registrations) {
        return new KeptTokens(registrations);
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClients(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens, Clock clock) {
        return AuthorizedClients.of(registrations, tokens, clock);
    }

    /** Reads the tokens of logins, too: Spring looks for a bean of this kind. */
    @Bean
    Readers readers(ObjectProvider<JWKSource<SecurityContext>> own) {
        return new Readers(own.getIfAvailable());
    }

    @Bean
    JwtDecoder accessTokens(
            Readers readers,
            ClientRegistrationRepository registrations,
            OutsideIssuerSettings outside,
            ObjectProvider<StillWelcome> stillWelcome) {
        return readers.accessTokens(registrations, outside.audience(), stillWelcome.getIfAvailable());
    }

    /** Asks for the tokens of logins: Spring looks for a bean of this kind. */
    @Bean
    RestClientAuthorizationCodeTokenResponseClient tokenEndpoint() {
        return TokenEndpoint.forCodes();
    }

    @Bean
    CurrentToken currentToken(OAuth2AuthorizedClientManager clients, JwtDecoder decoder) {
        return new CurrentToken(clients, decoder);
    }
}
