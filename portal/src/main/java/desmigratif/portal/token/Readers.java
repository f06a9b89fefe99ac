package desmigratif.portal.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Reads the issuer's tokens: by the portal's own keys, or by those another issuer shows, fetched when first needed. */
final class Readers implements JwtDecoderFactory<ClientRegistration> {

    /** The library gives up after half a second, which a small machine that has just started cannot keep. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable JWKSource<SecurityContext> own;
    private final Map<String, JwtDecoder> idTokens = new ConcurrentHashMap<>();

    Readers(@Nullable JWKSource<SecurityContext> own) {
        this.own = own;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return idTokens.computeIfAbsent(registration.getRegistrationId(), _ -> {
            var reader = reader(registration.getProviderDetails());
            reader.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            reader.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return reader;
        });
    }

    /** Reads access tokens by the same rules as the services do, and by one more where there is one. */
    JwtDecoder accessTokens(
            ClientRegistrationRepository registrations, String audience, @Nullable OAuth2TokenValidator<Jwt> also) {
        return new SupplierJwtDecoder(() -> {
            var issuer = Objects.requireNonNull(registrations.findByRegistrationId(Registrations.PORTAL))
                    .getProviderDetails();
            var rules = new ArrayList<OAuth2TokenValidator<Jwt>>();
            rules.add(new JwtTimestampValidator());
            rules.add(new JwtIssuerValidator(Objects.requireNonNull(issuer.getIssuerUri())));
            rules.add(new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD, found -> found != null && found.contains(audience)));
            if (also != null) {
                rules.add(also);
            }
            var reader = reader(issuer);
            reader.setJwtValidator(new DelegatingOAuth2TokenValidator<>(rules));
            return reader;
        });
    }

    private NimbusJwtDecoder reader(ClientRegistration.ProviderDetails issuer) {
        if (own != null) {
            return NimbusJwtDecoder.withJwkSource(own).build();
        }
        var http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(PATIENCE);
        http.setReadTimeout(PATIENCE);
        return NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(issuer.getJwkSetUri()))
                .restOperations(new RestTemplate(http))
                .build();
    }
}
