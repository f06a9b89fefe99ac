package desmigratif.portal.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is not served, with a stable code and, where one is at fault, the field. */
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;

    public Refused(HttpStatus status, String code) {
        this(status, code, null);
    }

    public Refused(HttpStatus status, String code, @Nullable String field) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    /** A rule that does not hold is 422 and names the field. */
    public static void check(boolean holds, String code, String field) {
        if (!holds) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, code, field);
        }
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }
}
