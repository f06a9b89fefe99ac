package desmigratif.portal.login;

import desmigratif.portal.OutsideIssuerSettings;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.issuer.StillWelcome;
import desmigratif.portal.key.Seal;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What the login is made of; its filter chains are in {@link LoginChains}. */
@Configuration(proxyBeanMethods = false)
class LoginRoom {

    @Bean
    ClientRegistrationRepository registrations(PortalSettings settings, OutsideIssuerSettings outside, Seal seal) {
        return outside.given() ? Registrations.outside(settings, outside) : Registrations.own(settings, seal);
    }

    @Bean
    PendingLogin pendingLogin(ClientRegistrationRepository registrations, Seal seal, PortalSettings settings) {
        return new PendingLogin(registrations, seal, settings.secure());
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

    @Bean
    JwtDecoder accessTokens(
            ClientRegistrationRepository registrations,
            OutsideIssuerSettings outside,
            ObjectProvider<StillWelcome> stillWelcome) {
        return AccessTokens.decoder(registrations, outside.audience(), stillWelcome.getIfAvailable());
    }

    @Bean
    CurrentToken currentToken(OAuth2AuthorizedClientManager clients, JwtDecoder decoder) {
        return new CurrentToken(clients, decoder);
    }

    @Bean
    Rights rights(JwtDecoder decoder, OutsideIssuerSettings outside) {
        return new Rights(decoder, outside.claims().roles());
    }
}
