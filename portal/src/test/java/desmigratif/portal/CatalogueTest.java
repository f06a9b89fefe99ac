package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages: nothing is said in one language only, nothing twice, and no page asks for words there are not. */
class CatalogueTest {

    private static final Path APP = Path.of("src/main/resources/static/app");
    private static final Pattern KEY = Pattern.compile("(?m)^ {2}'([^']+)':");
    private static final Pattern QUOTED = Pattern.compile("'([a-z-]+)'");
    private static final Pattern IMPORTED = Pattern.compile("'\\./id/([a-z-]+)\\.js'");
    private static final Pattern PAGE = Pattern.compile("(?m)^ {2}(?:bar|page)\\('([a-z-]+)'");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([^'$]+)'");

    @ParameterizedTest
    @MethodSource("areas")
    void areaSpeaksBothLanguages(String area) {
        var indonesian = keys("id", area);

        assertThat(indonesian).isNotEmpty();
        assertThat(new TreeSet<>(indonesian)).isEqualTo(new TreeSet<>(keys("en", area)));
        assertThat(spoken()).contains(area.replace(".js", ""));
    }

    /** The areas that the frame, a page, or a part of one makes known. */
    private static Set<String> spoken() {
        var everywhere = IMPORTED.matcher(text("texts/id.js")).results().map(it -> it.group(1));
        var byPages = files(APP)
                .filter(it -> !it.startsWith(APP.resolve("texts")))
                .flatMap(it -> QUOTED.matcher(text(APP.relativize(it).toString()))
                        .results()
                        .map(word -> word.group(1)));
        return Stream.concat(everywhere, byPages).collect(Collectors.toSet());
    }

    @Test
    void catalogueIsTheSameInBothLanguages() {
        assertThat(text("texts/id.js").replace("/id/", "/en/").lines().skip(1).toList())
                .isEqualTo(text("texts/en.js").lines().skip(1).toList());
    }

    @Test
    void everyPageHasANameAndHelpInThreeSteps() {
        var known = Set.copyOf(areas().flatMap(it -> keys("id", it).stream()).toList());
        var pages =
                PAGE.matcher(text("nav.js")).results().map(it -> it.group(1)).toList();

        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(it -> assertThat(known)
                        .contains("nav." + it, "help." + it + ".1", "help." + it + ".2", "help." + it + ".3"));
    }

    @Test
    void pageIsAModuleOfItsName() {
        assertThat(PAGE.matcher(text("nav.js")).results().map(it -> it.group(1)))
                .allSatisfy(it -> assertThat(text("pages/" + it + ".js")).contains("'page-" + it + "'"));
    }

    @Test
    void keysStandInOneAreaOnly() {
        assertThat(areas().flatMap(it -> keys("id", it).stream())).doesNotHaveDuplicates();
    }

    @Test
    void pagesAskForWordsThatAreThere() {
        var known = Set.copyOf(areas().flatMap(it -> keys("id", it).stream()).toList());

        assertThat(files(APP).filter(it -> !it.startsWith(APP.resolve("texts"))))
                .allSatisfy(page -> assertThat(asked(page)).allMatch(known::contains));
    }

    private static Stream<String> areas() {
        return files(APP.resolve("texts/id")).map(it -> it.getFileName().toString());
    }

    private static List<String> keys(String language, String area) {
        return KEY.matcher(text("texts/" + language + "/" + area))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static List<String> asked(Path page) {
        return ASKED.matcher(text(APP.relativize(page).toString()))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static Stream<Path> files(Path under) {
        try (var files = Files.walk(under)) {
            return files.filter(it -> it.toString().endsWith(".js")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(APP.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
