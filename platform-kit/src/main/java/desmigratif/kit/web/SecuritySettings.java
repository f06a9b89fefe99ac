package desmigratif.kit.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are good.
 *
 * @param issuer the name that stands in {@code iss}
 * @param jwks the address of the issuer's public keys, fetched when first needed; or a file that holds them
 * @param audience whom its tokens must be meant for
 * @param claims where its tokens say what their bearer may do
 */
@ConfigurationProperties("platform")
record SecuritySettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String jwks,
        @DefaultValue("desmigratif") String audience,
        @DefaultValue Claims claims) {

    /** The names of the claims; a dot leads into an object, as in {@code realm_access.roles}. */
    record Claims(
            @DefaultValue("roles") String roles,
            @DefaultValue("places") String places,
            @DefaultValue("member") String member) {}

    SecuritySettings {
        if (issuer.isBlank() || jwks.isBlank()) {
            throw new IllegalArgumentException(
                    "platform.issuer and platform.jwks (PLATFORM_ISSUER, PLATFORM_JWKS) must name whose tokens are"
                            + " good");
        }
    }
}
