package desmigratif.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code a rule of this service can answer with has its sentence in both languages, and no sentence is left over. */
class ProblemTextsTest {

    private static final Pattern REFUSAL = Pattern.compile(
            "(?:check\\([^;]*?|RuleBroken\\(|Problem\\([0-9]+, )\"([a-z]+(?:-[a-z]+)+)\"", Pattern.DOTALL);

    @Test
    void coverEveryCode() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                REFUSAL.matcher(Files.readString(file)).results().forEach(it -> codes.add(it.group(1)));
            }
        }
        codes.remove("bad-cursor"); // The kit's.

        assertThat(codes).contains("figure-unknown", "rebuild-not-ready");
        assertThat(texts("id").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(texts("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(
                Files.readString(Path.of("src/main/resources/reporting-problems_" + language + ".properties"), UTF_8)));
        return texts;
    }
}
