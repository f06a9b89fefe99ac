package desmigratif.kit.start;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How time runs.
 *
 * @param training whether this is a place to practise, with invented people
 * @param now what the service reads as now, standing still; in training only
 */
@ConfigurationProperties("platform")
record StartSettings(
        @DefaultValue("false") boolean training, @Nullable Instant now) {

    StartSettings {
        if (now != null && !training) {
            throw new IllegalArgumentException(
                    "platform.now may be set in training mode only (platform.training=true)");
        }
    }
}
