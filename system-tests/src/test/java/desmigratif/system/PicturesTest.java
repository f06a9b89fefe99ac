package desmigratif.system;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Pictures of every page as the right role, on a phone and on a desk, to be looked at ({@code -Ppictures}). */
@OneAfterAnother
@Tag("pictures")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

    private static final Path PLACE = Path.of(System.getProperty("pictures", "target/pictures"));

    private final Browser browser = Browser.open();
    private final Running running = Running.withExample();

    @AfterAll
    void close() {
        browser.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPage() {
        var pages = new Walk(running).pages();
        return Stream.of(360, 1280)
                .flatMap(width -> pages.entrySet().stream()
                        .map(it -> DynamicTest.dynamicTest(it.getKey() + " at " + width, () -> {
                            try (var context = browser.visitor(width)) {
                                var door = context.newPage();
                                door.navigate(running.address() + "/login");
                                save(door, "login-" + width);
                            }
                            var page = browser.signedIn(running, it.getKey(), width);
                            for (var hash : it.getValue()) {
                                Browser.go(page, running, hash);
                                save(page, it.getKey() + "-" + named(hash) + "-" + width);
                            }
                            page.context().close();
                        })));
    }

    /** A page's own name and the kind of thing it shows, without ids that change. */
    private static String named(String hash) {
        return hash.replaceAll("-[0-9a-f]{8}-[0-9a-f-]{27}", "").replace('/', '_');
    }

    private static void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PLACE.resolve(name + ".png"))
                .setFullPage(true));
    }
}
