package desmigratif.standalone.example;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param why the step and the row it is asked for, for whoever has to find out what went wrong
 */
record Call(
        String why,
        String account,
        String method,
        String path,
        @Nullable Object body,
        Map<String, String> headers) {

    /** WIB, the zone of all example villages. */
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

    static Call get(String why, String account, String path) {
        return new Call(why, account, "GET", path, null, Map.of());
    }

    static Call put(String why, String account, String path, Object body) {
        return new Call(why, account, "PUT", path, body, Map.of("Content-Type", "application/json"));
    }

    static Call post(String why, String account, String path, Object body) {
        return new Call(why, account, "POST", path, body, Map.of("Content-Type", "application/json"));
    }

    /** Under a key, so that it is done once however often it is asked. */
    Call key(String key) {
        return with("Idempotency-Key", key);
    }

    /** As it happened at noon of that day. */
    Call on(LocalDate day) {
        return with("Happened-At", day.atTime(12, 0).toInstant(ZONE).toString());
    }

    Call with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Call(why, account, method, path, body, all);
    }

    String said() {
        return "%s: %s %s as %s".formatted(why, method, path, account);
    }
}
