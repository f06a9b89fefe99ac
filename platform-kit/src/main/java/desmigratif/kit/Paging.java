package desmigratif.kit;

import org.jspecify.annotations.Nullable;

/** Which page of a list: after which cursor, and how many items (1 to 200; 50 unless told). */
public record Paging(@Nullable String after, int limit) {

    public static final Paging FIRST = new Paging(null, 50);

    public Paging {
        RuleBroken.check(limit >= 1 && limit <= 200, "bad-limit", "limit");
    }
}
