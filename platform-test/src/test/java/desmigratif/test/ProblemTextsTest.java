package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code a service may answer has a sentence in Indonesian and in English. */
class ProblemTextsTest {

    private static final Path KIT = Sources.ROOT.resolve("platform-kit/src/main/resources");
    private static final Pattern REFUSAL =
            Pattern.compile("(\\bcheck|new RuleBroken|new Problem|Problem\\.busy|\\.unique)\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");

    static Stream<Path> modules() throws IOException {
        try (var modules = Files.list(Sources.ROOT)) {
            return modules
                    .filter(it -> it.getFileName().toString().matches("platform-kit|.*-service"))
                    .filter(it -> Files.isDirectory(it.resolve("src/main/java")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyCodeHasASentenceInBothLanguages(Path module) {
        var codes = new TreeSet<String>();
        Sources.all(".java")
                .filter(it -> it.startsWith(module.resolve("src/main/java")))
                .forEach(it -> codes.addAll(codes(Sources.text(it))));

        assertThat(missing(codes, module, "id"))
                .as("without an Indonesian sentence")
                .isEmpty();
        assertThat(missing(codes, module, "en"))
                .as("without an English sentence")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesSayTheSameCodes(Path module) {
        assertThat(texts(module, "id").stringPropertyNames())
                .isEqualTo(texts(module, "en").stringPropertyNames());
        assertThat(texts(module, "id").values()).noneMatch(it -> it.toString().isBlank());
        assertThat(texts(module, "en").values()).noneMatch(it -> it.toString().isBlank());
    }

    private static Set<String> missing(Set<String> codes, Path module, String language) {
        var missing = new TreeSet<>(codes);
        missing.removeAll(texts(module, language).stringPropertyNames());
        missing.removeAll(texts(KIT.resolve("platform-problems_" + language + ".properties"))
                .stringPropertyNames());
        return missing;
    }

    private static Properties texts(Path module, String language) {
        var name = module.getFileName().toString().replaceAll("-(service|kit)$", "");
        return texts(module.resolve("src/main/resources/" + name + "-problems_" + language + ".properties"));
    }

    private static Properties texts(Path file) {
        var texts = new Properties();
        try {
            if (Files.exists(file)) {
                texts.load(new StringReader(Sources.text(file)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The literals that stand where a code is expected. */
    private static Set<String> codes(String source) {
        var codes = new TreeSet<String>();
        var call = REFUSAL.matcher(source);
        while (call.find()) {
            var arguments = arguments(source, call.end());
            int place = call.group(1).matches("check|new Problem") ? 1 : 0;
            if (arguments.size() > place) {
                var code = CODE.matcher(arguments.get(place));
                while (code.find()) {
                    codes.add(code.group(1) + (call.group(1).equals(".unique") ? "-taken" : ""));
                }
            }
        }
        return codes;
    }

    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var quoted = false;
        var start = from;
        for (int i = from; i < source.length(); i++) {
            char it = source.charAt(i);
            quoted ^= it == '"' && source.charAt(i - 1) != '\\';
            if (quoted) {
                continue;
            }
            depth += it == '(' || it == '{' ? 1 : it == ')' || it == '}' ? -1 : 0;
            if (depth < 0 || depth == 0 && it == ',') {
                arguments.add(source.substring(start, i));
                start = i + 1;
            }
            if (depth < 0) {
                return arguments;
            }
        }
        return arguments;
    }
}
