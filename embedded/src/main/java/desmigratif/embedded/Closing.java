package desmigratif.embedded;

import org.jspecify.annotations.Nullable;

/** Closes one thing after the other, all of them even if one fails. */
final class Closing {

    private Closing() {}

    static void all(AutoCloseable... things) {
        @Nullable IllegalStateException failed = null;
        for (var thing : things) {
            try {
                thing.close();
            } catch (Exception e) {
                failed = failed == null ? new IllegalStateException("Not everything could be closed", e) : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
