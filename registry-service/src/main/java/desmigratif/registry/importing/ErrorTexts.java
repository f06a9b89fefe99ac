package desmigratif.registry.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What the codes of row errors mean, from the catalogue that problems are told from. */
final class ErrorTexts {

    private static final Properties ID = read("id");
    private static final Properties EN = read("en");

    private ErrorTexts() {}

    static String id(String code) {
        return ID.getProperty(code, code);
    }

    static String en(String code) {
        return EN.getProperty(code, code);
    }

    private static Properties read(String language) {
        var texts = new Properties();
        for (var name : new String[] {"platform", "registry"}) {
            var resource = "/" + name + "-problems_" + language + ".properties";
            var in = Objects.requireNonNull(ErrorTexts.class.getResourceAsStream(resource), resource);
            try (var reader = new InputStreamReader(in, UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
