package desmigratif.kit;

import org.jspecify.annotations.Nullable;

/** A request that cannot be served as it is, in the words of RFC 9457: an HTTP status, a stable code, the field at fault. */
public final class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final @Nullable String field;

    public Problem(int status, String code, @Nullable String field) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    /** 503 with Retry-After: the same request may succeed in a moment. */
    public static Problem busy(String code) {
        return new Problem(503, code, null);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }
}
