package desmigratif.portal.problem;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** More was sent than is taken, which for a body of unknown length shows only while it is read. */
public final class BodyTooLarge extends IOException {

    /** Whether this is why something failed. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}
