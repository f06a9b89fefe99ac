package desmigratif.registry.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.RuleBroken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The code lists, read once from {@code registry-codes.txt}. */
public final class CodeLookup {

    /** A code with what it is called in Indonesian and in English, and what else people write for it. */
    public record Code(String code, String id, String en, List<String> also) {

        private boolean isCalled(String text) {
            return code.equalsIgnoreCase(text)
                    || id.equalsIgnoreCase(text)
                    || en.equalsIgnoreCase(text)
                    || also.contains(text);
        }
    }

    private static final Map<String, List<Code>> LISTS = read();

    private CodeLookup() {}

    public static Map<String, List<Code>> all() {
        return LISTS;
    }

    /** Refuses a code that is not in the list; never falls back to another. */
    public static String checked(String list, String code, String field) {
        RuleBroken.check(list(list).stream().anyMatch(it -> it.code().equals(code)), "unknown-code", field);
        return code;
    }

    /** Like {@link #checked(String, String, String)}, where nothing may be said. */
    public static @Nullable String checkedIfSaid(String list, @Nullable String code, String field) {
        return code == null ? null : checked(list, code, field);
    }

    /** The codes, each once and in order, or a refusal. */
    public static List<String> checked(String list, Collection<String> codes, String field) {
        codes.forEach(it -> checked(list, it, field));
        return codes.stream().distinct().sorted().toList();
    }

    /** The code that is written so, or called so in either language, as people write it in files. */
    public static @Nullable String called(String list, String text) {
        var plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return list(list).stream()
                .filter(it -> it.isCalled(plain))
                .map(Code::code)
                .findFirst()
                .orElse(null);
    }

    private static List<Code> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static Map<String, List<Code>> read() {
        var lists = new LinkedHashMap<String, List<Code>>();
        try (var in = Objects.requireNonNull(CodeLookup.class.getResourceAsStream("/registry-codes.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).forEach(it -> add(lists, it));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.replaceAll((name, codes) -> List.copyOf(codes));
        return lists;
    }

    private static void add(Map<String, List<Code>> lists, String line) {
        var parts = line.split("\\s*\\|\\s*");
        if (parts.length < 4) {
            throw new IllegalStateException("registry-codes.txt: four parts are needed in: " + line);
        }
        var also = List.of(parts).subList(4, parts.length);
        lists.computeIfAbsent(parts[0], it -> new ArrayList<>()).add(new Code(parts[1], parts[2], parts[3], also));
    }
}
