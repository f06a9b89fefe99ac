package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules no compiler knows. Every ban names what to do instead. */
class TidyTest {

    private static final Map<String, String> BANNED = new TreeMap<>(Map.ofEntries(
            Map.entry("Instant" + ".now(", "take the time from the command, or ask the kit's Now"),
            Map.entry("LocalDate" + ".now(", "take the day from the command"),
            Map.entry("System" + ".currentTimeMillis(", "ask the kit's Now; for a time-out there is nanoTime"),
            Map.entry("Thread" + ".sleep(", "wait for a fact, not for a while"),
            Map.entry("@" + "Transactional", "one document is the transaction"),
            Map.entry("@" + "Autowired", "use the constructor"),
            Map.entry("@" + "PreAuthorize", "name the roles with @For"),
            Map.entry("System" + ".out", "use a logger"),
            Map.entry("System" + ".err", "use a logger"),
            Map.entry(".print" + "StackTrace(", "use a logger"),
            Map.entry("FIX" + "ME", "finish it, or file it"),
            Map.entry("TO" + "DO", "finish it, or file it")));

    /** Who may, because it is what they are for. */
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "Instant" + ".now(", List.of("platform-kit/src/main/java/desmigratif/kit/start/MachineNow.java"),
            "System" + ".out", List.of("standalone/src/main/"),
            "System" + ".err", List.of("standalone/src/main/"));

    private static final Pattern MACHINE = Pattern.compile("(?<![\\w./])/(work|root|home|Users)/\\w"
            + "|repo\\.maven\\.apache\\.org|repo1\\.maven\\.org|registry\\.npmjs\\.org|pypi\\.org");

    @Test
    void everyFileIsTidy() {
        assertThat(Sources.all(".java").flatMap(TidyTest::complaints)).isEmpty();
    }

    @Test
    void noFileIsLong() {
        var long_ = Sources.all(".java", ".js", ".css", ".html", ".sh", ".yml")
                .filter(it -> Sources.text(it).lines().count() > 300)
                .map(TidyTest::name);

        assertThat(long_).as("Split these by subject").isEmpty();
    }

    @Test
    void nothingNamesAMachineOrADownload() {
        var named = Sources.all(".java", ".md", ".yml", ".xml", ".sh", ".js", ".html", ".properties", ".json", ".csv")
                .filter(it -> !it.endsWith("TidyTest.java"))
                .filter(it -> MACHINE.matcher(Sources.text(it)).find())
                .map(TidyTest::name);

        assertThat(named).isEmpty();
    }

    @Test
    void settingsAreReadUnderTheServicesName() {
        assertThat(Sources.all("application.yml", "application.properties", "logback.xml", "logback-spring.xml")
                        .map(TidyTest::name)
                        .filter(it -> !it.startsWith("standalone/")))
                .as("All jars share one class path: a service has its own <name>.yml, logging is standalone's")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var silent = Sources.all(".java")
                .filter(it -> name(it).contains("/src/main/java/"))
                .map(Path::getParent)
                .distinct()
                .filter(it -> !it.resolve("package-info.java").toFile().exists())
                .map(TidyTest::name);

        assertThat(silent).isEmpty();
    }

    private static Stream<String> complaints(Path file) {
        var text = Sources.text(file);
        return BANNED.entrySet().stream()
                .filter(it -> text.contains(it.getKey()))
                .filter(it ->
                        ALLOWED.getOrDefault(it.getKey(), List.of()).stream().noneMatch(name(file)::startsWith))
                .map(it -> name(file) + ": " + it.getKey() + ": " + it.getValue());
    }

    private static String name(Path file) {
        return Sources.ROOT.relativize(file).toString();
    }
}
