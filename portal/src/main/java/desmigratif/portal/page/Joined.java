package desmigratif.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A module as a part of one file: a function that is called once, in which an import is a constant and an export a value.
 *
 * @param text the function and its call
 * @param variable what it returned
 * @param names what the module exports itself, to what it calls that; what it passes on is told where it comes from
 */
record Joined(String address, String text, String variable, Map<String, String> names) {

    private static final String APART = "(?<![\\w.$/\"'`-])";
    private static final String FROM = "[\"']([^\"'\\n]+)[\"'];?";
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?://.*|/\\*\\*.*\\*/)\\n");
    private static final Pattern LATER = Pattern.compile("import\\(([`'\"])(\\.[^`'\"$]*)");
    private static final Pattern PASSED_ON = Pattern.compile(APART + "export\\s*(\\*|\\{[^}]*})\\s*from\\s*" + FROM);
    private static final Pattern IMPORT =
            Pattern.compile(APART + "import\\s*(?:([\\w$*{}\\s,]+?)\\s*from\\s*)?" + FROM);
    private static final Pattern LISTED = Pattern.compile(APART + "export\\s*\\{([^}]*)};?");
    private static final Pattern DEFAULT = Pattern.compile("(?m)^export default ");
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^export ((?:async function|function|class|const) (\\w+))");
    private static final Pattern LEFT = Pattern.compile("(?m)^(?:import\\b(?!\\s*\\()|export\\b).*");

    /** @param variables what another module of the file returned, by its address */
    static Joined of(String address, Assets assets, UnaryOperator<String> variables) {
        UnaryOperator<String> of = name -> variables.apply(Objects.requireNonNull(assets.resolve(address, name)));
        var names = new TreeMap<String, String>();
        var passed = new ArrayList<String>();
        var body = COMMENT.matcher(assets.text(address)).replaceAll("");
        body = replaced(LATER, body, it -> "import(" + it.group(1) + assets.resolve(address, it.group(2)));
        body = replaced(PASSED_ON, body, it -> {
            passed.add(passedOn(it.group(1), of.apply(it.group(2)), names));
            return "";
        });
        body = replaced(IMPORT, body, it -> imported(it.group(1), of.apply(it.group(2))));
        body = replaced(LISTED, body, it -> {
            pairs(it.group(1)).forEach(pair -> names.put(pair.getLast(), pair.getFirst()));
            return "";
        });
        body = replaced(DEFAULT, body, _ -> {
            names.put("default", "$default");
            return "const $default = ";
        });
        body = replaced(DECLARED, body, it -> {
            names.put(it.group(2), it.group(2));
            return it.group(1);
        });
        LEFT.matcher(body).results().findFirst().ifPresent(it -> {
            throw new IllegalStateException("%s: not understood: %s".formatted(address, it.group()));
        });
        names.forEach((name, value) -> passed.add(name + ": " + value));
        var variable = variables.apply(address);
        var text = "const %s = await (async () => {\n%s\nreturn { %s };\n})();\n"
                .formatted(variable, body.strip(), String.join(", ", passed));
        return new Joined(address, text, variable, names);
    }

    boolean tells(String name) {
        return names.containsKey(name);
    }

    /** What the whole file exports of it. */
    String telling(Predicate<String> told) {
        var named = names.keySet().stream()
                .filter(it -> told.test(it) && !it.equals("default"))
                .collect(Collectors.joining(", "));
        return (named.isEmpty() ? "" : "export const { %s } = %s;\n".formatted(named, variable))
                + (tells("default") && told.test("default") ? "export default %s.default;\n".formatted(variable) : "");
    }

    private static String replaced(Pattern what, String text, Function<MatchResult, String> by) {
        return what.matcher(text).replaceAll(it -> Matcher.quoteReplacement(by.apply(it)));
    }

    /** What keeps its name is told by whom it comes from. */
    private static String passedOn(String what, String variable, Map<String, String> names) {
        if (what.equals("*")) {
            return "..." + variable;
        }
        var kept = new ArrayList<String>();
        for (var pair : pairs(what.substring(1, what.length() - 1))) {
            var value = variable + "." + pair.getFirst();
            if (pair.getFirst().equals(pair.getLast())) {
                kept.add(pair.getLast() + ": " + value);
            } else {
                names.put(pair.getLast(), value);
            }
        }
        return String.join(", ", kept);
    }

    private static String imported(@Nullable String what, String variable) {
        if (what == null) {
            return "";
        }
        if (what.startsWith("* as ")) {
            return "const %s = %s;".formatted(what.substring("* as ".length()), variable);
        }
        if (!what.startsWith("{")) {
            return "const { default: %s } = %s;".formatted(what, variable);
        }
        return pairs(what.substring(1, what.length() - 1)).stream()
                .map(it -> it.getFirst().equals(it.getLast()) ? it.getFirst() : it.getFirst() + ": " + it.getLast())
                .collect(Collectors.joining(", ", "const { ", " } = " + variable + ";"));
    }

    /** {@code a, b as c}: what it is, and what it is called. */
    private static List<List<String>> pairs(String text) {
        return Pattern.compile(",")
                .splitAsStream(text.strip())
                .map(it -> List.of(it.strip().split("\\s+as\\s+")))
                .toList();
    }
}
