package desmigratif.kit;

import java.util.regex.Pattern;

/**
 * The name of a thing: {@code <village>/<kind>-<uuid>}, such as {@code 6101042014/member-0197…}. It starts with the
 * village, so that no query can forget it; in a path it stands as {@code …/villages/6101042014/members/member-0197…}.
 */
public final class Id {

    private static final Pattern LOCAL =
            Pattern.compile("[a-z][a-z-]{1,30}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{10}/" + LOCAL.pattern());

    private Id() {}

    /** The whole id of a thing named locally in its village; its kind must be the one expected. */
    public static String of(String village, String kind, String local) {
        RuleBroken.check(isLocal(kind, local), "bad-id", kind);
        return village + "/" + local;
    }

    /** Refuses an id in a request that is not whole, not of this village or not of this kind. */
    public static String checked(String village, String kind, String id, String field) {
        RuleBroken.check(isWhole(id) && village(id).equals(village) && kind(id).equals(kind), "bad-id", field);
        return id;
    }

    /** Whether it is a whole id, of any village and kind. */
    public static boolean isWhole(String id) {
        return WHOLE.matcher(id).matches();
    }

    public static boolean isLocal(String kind, String local) {
        return LOCAL.matcher(local).matches() && kindOf(local).equals(kind);
    }

    public static String village(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    public static String local(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    public static String kind(String id) {
        return kindOf(local(id));
    }

    private static String kindOf(String local) {
        return local.substring(0, local.length() - 37);
    }
}
