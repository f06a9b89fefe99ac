package desmigratif.portal;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An OIDC issuer of somebody else's, in place of the portal's own; off while its name is empty.
 *
 * @param issuer its name, which is also where its metadata is found
 * @param clientId what it calls the portal
 * @param clientSecret how it knows the portal
 * @param scopes what the portal asks for
 * @param audience what its access tokens must be for
 * @param claims where its access tokens say who somebody is
 */
@ConfigurationProperties("portal.oidc")
public record OutsideIssuerSettings(
        String issuer, String clientId, String clientSecret, Set<String> scopes, String audience, Claims claims) {

    /** The names of the claims; a dot leads into an object, as in {@code realm_access.roles}. */
    public record Claims(String username, String name, String roles, String places) {}

    /** Whether logins are somebody else's affair. */
    public boolean given() {
        return !issuer.isBlank();
    }
}
