package desmigratif.kit.vault;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An operator's command: adds a new key to the sets in the directories named, {@code <platform.keys>/<service>}. From
 * the services' next start on it wraps what is new; what is old stays readable.
 */
final class RotateKeys {

    private static final Logger LOG = LoggerFactory.getLogger(RotateKeys.class);

    private RotateKeys() {}

    static void main(String... directories) {
        for (var directory : directories) {
            KeyRing.in(Path.of(directory)).rotate();
            LOG.info("{} has a new key; restart the service", directory);
        }
    }
}
