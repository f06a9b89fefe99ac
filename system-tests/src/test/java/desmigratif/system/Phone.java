package desmigratif.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phone with a memory of its own: what its browser keeps is there again after it was killed. */
final class Phone implements AutoCloseable {

    static final String PIN = "482913";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Path chromium;
    private final Path memory;
    private final Running running;
    private final String before;
    private @Nullable BrowserContext browser;

    /** {@code before} is script that runs before any page does. */
    Phone(Running running, String name, String before) {
        this.running = running;
        this.before = before;
        this.chromium = Browser.chromium().orElseThrow();
        try {
            this.memory = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "phones").toAbsolutePath()), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Switched on; what it knew it still knows. */
    Page on() {
        var opened = playwright
                .chromium()
                .launchPersistentContext(
                        memory,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium)
                                .setArgs(Browser.QUIET)
                                .setViewportSize(360, 740)
                                .setIsMobile(true)
                                .setHasTouch(true)
                                .setLocale("id-ID"));
        opened.setDefaultTimeout(90_000);
        opened.addInitScript(before);
        browser = opened;
        return opened.pages().isEmpty() ? opened.newPage() : opened.pages().getFirst();
    }

    BrowserContext browser() {
        return Objects.requireNonNull(browser);
    }

    /** The battery is dead: no farewell, no flush. */
    void dies() {
        ProcessHandle.allProcesses()
                .filter(it -> it.info().commandLine().orElse("").contains(memory.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        try {
            browser().close();
        } catch (RuntimeException e) {
            // It is gone already.
        }
        browser = null;
    }

    /** Switched off as it should be. */
    void off() {
        browser().close();
        browser = null;
    }

    /** Through the login, with a network. */
    void signsIn(Page page, String account) {
        page.navigate(running.address() + "/");
        page.getByLabel("Nama pengguna").fill(account);
        page.getByLabel("Kata sandi").fill(running.passwords().get(account));
        page.locator("button[type=submit]").click();
        page.waitForSelector("body[data-ready], #lock");
    }

    void setsAPin(Page page) {
        go(page, "pin");
        page.locator("#first").fill(PIN);
        page.locator("#again").fill(PIN);
        press(page, "Simpan PIN");
        page.waitForSelector(".done");
    }

    /** The lock is open and the page behind it is there. */
    static void enters(Page page, String pin) {
        page.waitForSelector("#pin");
        page.locator("#pin").fill(pin);
        press(page, "Buka");
    }

    void comesBack(Page page) {
        page.navigate(running.address() + "/");
        enters(page, PIN);
        page.waitForSelector("body[data-ready]");
    }

    /** Opens a page afresh, also one that is open. */
    void go(Page page, String hash) {
        if (("#/" + hash).equals(page.evaluate("() => location.hash"))) {
            turn(page, hash.equals("pin") ? "queue" : "pin");
        }
        turn(page, hash);
    }

    private static void turn(Page page, String hash) {
        page.evaluate("hash => { delete document.body.dataset.ready; location.hash = hash; }", "#/" + hash);
        page.waitForSelector(
                "body[data-ready] page-" + hash.replaceFirst("/.*", ""),
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    void opensTheTill(Page page) {
        go(page, "till");
        page.locator("#counted").fill("0");
        press(page, "Buka kas");
        page.waitForURL(Pattern.compile(".*#/deposit"));
        page.waitForSelector("#search");
    }

    /** A deposit of a member, by her number, filled in. */
    void fills(Page page, int member, long rupiah) {
        go(page, "deposit");
        page.locator("#search").fill(Integer.toString(member));
        page.locator(".row-button").first().click();
        page.locator("#amount").fill(Long.toString(rupiah));
        page.waitForSelector(".sentence");
    }

    /** A deposit of a member, by her number; what the receipt says at first. */
    String takes(Page page, int member, long rupiah) {
        fills(page, member, rupiah);
        press(page, "Terima uang");
        page.waitForSelector(".receipt");
        return page.locator("main").innerText();
    }

    /** Everything in the queue has gone out. */
    void hasSentAll(Page page) {
        go(page, "queue");
        sendsNow(page);
        page.waitForFunction("() => document.querySelectorAll('li[data-state=queued]').length === 0");
    }

    /** Presses the button, if it is still there: the phone sends by itself, too. */
    static void sendsNow(Page page) {
        page.evaluate("() => [...document.querySelectorAll('button')]"
                + ".find(it => it.textContent.trim() === 'Kirim sekarang')?.click()");
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
        playwright.close();
    }
}
