package desmigratif.portal.issuer;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import desmigratif.portal.OwnIssuer;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.account.Accounts;
import desmigratif.portal.key.Seal;
import desmigratif.portal.key.SigningKeys;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** What the issuer is made of; its filter chain is in {@link IssuerChain}. */
@Configuration(proxyBeanMethods = false)
@OwnIssuer
class IssuerRoom {

    @Bean
    AuthorizationServerSettings issuerSettings(PortalSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.at("")).build();
    }

    @Bean
    RegisteredClientRepository clients(PortalSettings settings, Seal seal) {
        var portal = RegisteredClient.withId("portal")
                .clientId("portal")
                .clientSecret(seal.secret("client:portal"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.at("/login/oauth2/code/portal"))
                .scope("openid")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.accessToken())
                        .refreshTokenTimeToLive(settings.refreshToken())
                        .build());
        return new InMemoryRegisteredClientRepository(portal.build());
    }

    @Bean
    KeptAuthorizations authorizations(MongoDatabase store, Seal seal, Clock clock) {
        return new KeptAuthorizations(store.getCollection("authorizations"), seal, clock);
    }

    @Bean
    JWKSource<SecurityContext> verifyingKeys(SigningKeys keys) {
        return (selector, _) -> selector.select(new JWKSet(keys.all()));
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List::getFirst); // The newest signs.
        return encoder;
    }

    @Bean
    TokenClaims tokenClaims(Accounts accounts) {
        return new TokenClaims(accounts);
    }

    @Bean
    StillWelcome stillWelcome(Accounts accounts) {
        return new StillWelcome(accounts);
    }

    @Bean
    Tokens tokens(JwtEncoder encoder, PortalSettings settings, Clock clock) {
        return new Tokens(encoder, settings, clock);
    }
}
