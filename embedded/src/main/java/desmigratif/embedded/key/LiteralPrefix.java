package desmigratif.embedded.key;

/** What every text begins with that a pattern matches. */
final class LiteralPrefix {

    private static final String SPECIAL = ".[](){}?*+|^$\\";
    private static final String MAY_BE_ABSENT = "?*{";

    private LiteralPrefix() {}

    /** The prefix, or nothing when the pattern is not bound to the beginning or has a choice in it. */
    static String of(String pattern) {
        if (!pattern.startsWith("^") || pattern.contains("|")) {
            return "";
        }
        var rest = pattern.substring(1);
        return rest.startsWith("\\Q") ? quoted(rest.substring(2)) : plain(rest);
    }

    private static String quoted(String rest) {
        var end = rest.indexOf("\\E");
        return end < 0 ? rest : withoutOptional(rest.substring(0, end), rest.substring(end + 2));
    }

    private static String plain(String rest) {
        var prefix = new StringBuilder();
        var at = 0;
        while (at < rest.length()) {
            var escaped =
                    rest.charAt(at) == '\\' && at + 1 < rest.length() && SPECIAL.indexOf(rest.charAt(at + 1)) >= 0;
            if (!escaped && SPECIAL.indexOf(rest.charAt(at)) >= 0) {
                break;
            }
            prefix.append(rest.charAt(escaped ? at + 1 : at));
            at += escaped ? 2 : 1;
        }
        return withoutOptional(prefix.toString(), rest.substring(at));
    }

    private static String withoutOptional(String prefix, String rest) {
        return !rest.isEmpty() && !prefix.isEmpty() && MAY_BE_ABSENT.indexOf(rest.charAt(0)) >= 0
                ? prefix.substring(0, prefix.length() - 1)
                : prefix;
    }
}
