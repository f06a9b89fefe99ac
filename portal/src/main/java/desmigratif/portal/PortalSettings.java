package desmigratif.portal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What differs between two portals; the names of the environment stand in {@code portal.yml}.
 *
 * @param url the portal's own name, as browsers and tokens say it
 * @param self how the portal reaches itself
 * @param keys the directory of the files with its secrets
 * @param accessToken how long a token for the services is good
 * @param refreshToken how long a login lasts
 * @param rotateKeysAfter the age at which a new signing key is made
 * @param training whether this is a training run, with example people
 * @param largestBody the largest request taken
 * @param services where the four services are
 * @param firstOperator the account made when there is none yet
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        URI url,
        URI self,
        Path keys,
        Duration accessToken,
        Duration refreshToken,
        Duration rotateKeysAfter,
        boolean training,
        DataSize largestBody,
        Map<String, URI> services,
        FirstOperator firstOperator) {

    /** The first account: without one nobody could make the others. */
    public record FirstOperator(
            @Nullable String username, @Nullable String password) {}

    /** Whether browsers come by TLS, so that cookies may demand it. */
    public boolean secure() {
        return "https".equals(url.getScheme());
    }

    /** An address below the portal's own name. */
    public String at(String path) {
        return url.toString().replaceAll("/+$", "") + path;
    }
}
