package desmigratif.portal.token;

import desmigratif.portal.OutsideIssuerSettings;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.key.Seal;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What the portal is to the issuer, be it its own or somebody else's. */
public final class Registrations {

    /** The name of the one registration. */
    public static final String PORTAL = "portal";

    private Registrations() {}

    /** Asked through the portal's own address, so that neither a proxy nor its name need be reachable from here. */
    static ClientRegistrationRepository own(PortalSettings settings, Seal seal) {
        var self = settings.self().toString();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(PORTAL)
                .clientId(PORTAL)
                .clientSecret(seal.secret("client:portal"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid")
                .redirectUri(settings.at("/login/oauth2/code/portal"))
                .issuerUri(settings.at(""))
                .authorizationUri(settings.at("/oauth2/authorize"))
                .tokenUri(self + "/oauth2/token")
                .jwkSetUri(self + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .build());
    }

    /** Looked up at the first login, not at start: the portal comes up although the other issuer is down. */
    static ClientRegistrationRepository outside(PortalSettings settings, OutsideIssuerSettings outside) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(outside.issuer())
                        .registrationId(PORTAL)
                        .clientId(outside.clientId())
                        .clientSecret(outside.clientSecret())
                        .scope(outside.scopes())
                        .redirectUri(settings.at("/login/oauth2/code/portal"))
                        .userNameAttributeName("sub")
                        .build()));
    }
}
