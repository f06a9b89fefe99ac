package desmigratif.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium, where the machine has one. */
final class Browser implements AutoCloseable {

    static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
    }

    /** Where Chromium is: {@code CHROMIUM}, or the usual places. */
    static Optional<Path> chromium() {
        var told = System.getenv("CHROMIUM");
        return Stream.of(
                        told == null ? "" : told,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(it -> !it.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser; without one the test is skipped with a loud line, and under {@code CI=true} fails. */
    static Browser open() {
        var found = chromium();
        if (found.isEmpty()) {
            var loud = "NO CHROMIUM FOUND: the tests of the pages did NOT run. Install chromium or set CHROMIUM.";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(loud);
            }
            org.slf4j.LoggerFactory.getLogger(Browser.class).error(loud);
            throw new org.opentest4j.TestAbortedException(loud);
        }
        return new Browser(found.get());
    }

    /** A phone of 360 by 740 or a desk of 1280 by 800, signed in. */
    Page signedIn(Running running, String account, int width) {
        var page = visitor(width).newPage();
        page.navigate(running.address() + "/");
        page.getByLabel("Nama pengguna").fill(account);
        page.getByLabel("Kata sandi").fill(running.passwords().get(account));
        page.locator("button[type=submit]").click();
        page.waitForSelector("body[data-ready]");
        return page;
    }

    BrowserContext visitor(int width) {
        return browser.newContext(window(width));
    }

    /** Somebody who is still signed in, on a phone that has fetched nothing yet. */
    BrowserContext returning(String state, int width) {
        return browser.newContext(window(width).setStorageState(state));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions window(int width) {
        var phone = width < 768;
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, phone ? 740 : 800)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setLocale("id-ID");
    }

    /** Goes to a page of the app and waits until it shows what it loaded. */
    static void go(Page page, Running running, String hash) {
        page.evaluate("() => { delete document.body.dataset.ready; }");
        page.navigate(running.address() + "/#/" + hash);
        page.waitForSelector("body[data-ready]");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
