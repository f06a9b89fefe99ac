package desmigratif.kit.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are good.
 *
 * @param issuer the name that stands in {@code iss}
 * @param jwks the address of the issuer's public keys, fetched when first needed; or a file that holds them
 */
@ConfigurationProperties("platform")
record SecuritySettings(
        @DefaultValue("") String issuer, @DefaultValue("") String jwks) {

    SecuritySettings {
        if (issuer.isBlank() || jwks.isBlank()) {
            throw new IllegalArgumentException(
                    "platform.issuer and platform.jwks (PLATFORM_ISSUER, PLATFORM_JWKS) must name whose tokens are"
                            + " good");
        }
    }
}
