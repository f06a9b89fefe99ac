package desmigratif.portal.login;

import desmigratif.portal.OutsideIssuerSettings;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.key.Seal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What the login is made of; its filter chains are in {@link LoginChains}. */
@Configuration(proxyBeanMethods = false)
class LoginRoom {

    @Bean
    PendingLogin pendingLogin(ClientRegistrationRepository registrations, Seal seal, PortalSettings settings) {
        return new PendingLogin(registrations, seal, settings.secure());
    }

    @Bean
    Asking asking(ClientRegistrationRepository registrations, PendingLogin pending) {
        return new Asking(registrations, pending);
    }

    @Bean
    Rights rights(JwtDecoder decoder, OutsideIssuerSettings outside) {
        return new Rights(decoder, outside.claims().roles());
    }
}
