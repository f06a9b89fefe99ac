package desmigratif.kit;

import org.jspecify.annotations.Nullable;

/** A command the rules refuse (422). The code is part of the API: callers switch on it, so it never changes. */
public final class RuleBroken extends RuntimeException {

    private final String code;
    private final @Nullable String field;

    public RuleBroken(String code) {
        this(code, null);
    }

    public RuleBroken(String code, @Nullable String field) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    /** The field of the request that broke it, where one did. */
    public @Nullable String field() {
        return field;
    }

    public static void check(boolean holds, String code) {
        if (!holds) {
            throw new RuleBroken(code);
        }
    }

    public static void check(boolean holds, String code, String field) {
        if (!holds) {
            throw new RuleBroken(code, field);
        }
    }
}
