package desmigratif.system;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request with something wrong in it.
 *
 * @param what what is wrong
 * @param refused whether it must be refused; else it is only odd, and must not end in a fault of ours
 * @param field the place in the body that is wrong, where one is
 */
record BadRequest(
        String what,
        Operation operation,
        String account,
        String path,
        byte @Nullable [] body,
        Map<String, String> headers,
        boolean refused,
        @Nullable String field) {

    String name() {
        return operation.method() + " " + path + ": " + what;
    }
}
