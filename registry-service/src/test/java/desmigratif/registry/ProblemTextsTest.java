package desmigratif.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is refused is explained in both languages. */
class ProblemTextsTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:check\\((?:[^;]*?),|new RuleBroken\\(|new Problem\\([0-9]+,|warnings\\.add\\(|wrong\\((?:[^;()]*,)?"
                    + "|doubt\\([^;]*?List\\.of\\()\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    @Test
    void everyCodeHasItsTexts() throws IOException {
        var indonesian = texts("id");
        var english = texts("en");

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        assertThat(indonesian.stringPropertyNames()).containsAll(codes());
    }

    private static TreeSet<String> codes() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(it -> CODE.matcher(read(it)).results())
                    .map(it -> it.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        for (var name : new String[] {"platform", "registry"}) {
            var resource = "/" + name + "-problems_" + language + ".properties";
            var in = Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream(resource));
            try (var reader = new InputStreamReader(in, UTF_8)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
