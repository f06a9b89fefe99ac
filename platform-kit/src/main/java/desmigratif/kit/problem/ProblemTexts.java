package desmigratif.kit.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each code means, in Indonesian and English: the service's catalogue before the kit's. */
record ProblemTexts(Properties id, Properties en) {

    /** A sentence in both languages. */
    record Texts(String id, String en) {}

    static ProblemTexts of(String service) {
        return new ProblemTexts(catalogue(service, "id"), catalogue(service, "en"));
    }

    Texts of(String code, int status) {
        return new Texts(text(id, code, status), text(en, code, status));
    }

    SortedSet<String> codes() {
        return new TreeSet<>(id.stringPropertyNames());
    }

    private static String text(Properties catalogue, String code, int status) {
        var text = catalogue.getProperty(code);
        return text != null ? text : catalogue.getProperty(status < 500 ? "refused" : "internal") + " (" + code + ")";
    }

    private static Properties catalogue(String service, String language) {
        var texts = new Properties();
        for (var name : new String[] {"platform", service}) {
            try (var in = open("/" + name + "-problems_" + language + ".properties")) {
                if (in != null) {
                    texts.load(in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static @Nullable Reader open(String resource) {
        var in = ProblemTexts.class.getResourceAsStream(resource);
        return in == null ? null : new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
