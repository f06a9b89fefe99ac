package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Nothing is said in one language only, and no code is without words. */
class TextsTest {

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void areThereInBothLanguages() {
        assertThat(texts("texts.properties").keySet())
                .isEqualTo(texts("texts_en.properties").keySet());
    }

    @Test
    void haveWordsForEveryCode() {
        var words = texts("texts.properties").keySet();

        assertThat(codes()).isNotEmpty().allSatisfy(code -> assertThat(words).contains("problem." + code));
    }

    private static Set<String> codes() {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.contains("Refused") || line.contains("HttpStatus.") || line.contains("->"))
                        .forEach(line -> CODE.matcher(line).results().forEach(it -> codes.add(it.group(1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static Properties texts(String name) {
        try {
            var file = new EncodedResource(new ClassPathResource("desmigratif/portal/" + name), "UTF-8");
            return PropertiesLoaderUtils.loadProperties(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
