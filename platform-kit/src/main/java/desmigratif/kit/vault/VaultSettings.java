package desmigratif.kit.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the platform's keys stand, outside the store.
 *
 * @param keys the directory; each service has one of its own in it
 * @param makeKeys whether keys may be made where there are none; in production they are put there by hand
 */
@ConfigurationProperties("platform")
record VaultSettings(
        @Nullable Path keys, @DefaultValue("false") boolean makeKeys) {

    Path directory(String service) {
        if (keys == null) {
            throw new IllegalStateException(
                    "platform.keys (PLATFORM_KEYS) must name the directory of the platform's keys");
        }
        return keys.resolve(service);
    }
}
