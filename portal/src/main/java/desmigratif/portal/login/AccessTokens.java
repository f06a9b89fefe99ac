package desmigratif.portal.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Reads access tokens by the same rules as the services do, and sooner: its keys are fetched when first needed. */
final class AccessTokens {

    private AccessTokens() {}

    static JwtDecoder decoder(
            ClientRegistrationRepository registrations, String audience, @Nullable OAuth2TokenValidator<Jwt> also) {
        return new SupplierJwtDecoder(() -> {
            var issuer = Objects.requireNonNull(registrations.findByRegistrationId(Registrations.PORTAL))
                    .getProviderDetails();
            var decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(issuer.getJwkSetUri()))
                    .build();
            var validators = new ArrayList<OAuth2TokenValidator<Jwt>>();
            validators.add(new JwtTimestampValidator());
            validators.add(new JwtIssuerValidator(Objects.requireNonNull(issuer.getIssuerUri())));
            validators.add(new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD, found -> found != null && found.contains(audience)));
            if (also != null) {
                validators.add(also);
            }
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators));
            return decoder;
        });
    }
}
