package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The pages in a real browser: a day's work done by hand, and axe on every page. */
@OneAfterAnother
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = """
        async (tags) => {
          const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return found.violations.map((rule) => `${rule.id} ${rule.nodes.map((it) => it.html).join(' ')}`);
        }\
        """;

    private final Browser browser = Browser.open();
    private final Running running = Running.withExample();
    private final Map<String, List<String>> pages = new Walk(running).pages();

    @AfterAll
    void close() {
        browser.close();
    }

    /** At 200 % on a window of 640 pixels there are 320 of them: nothing may stick out. */
    @TestFactory
    Stream<DynamicTest> aPhonesPagesAreSound() {
        return walks("id", 320);
    }

    @TestFactory
    Stream<DynamicTest> aDesksPagesAreSound() {
        return walks("en", 1280);
    }

    /** Every page of every role: axe finds nothing, it fits, nothing is without words, and the console stays silent. */
    private Stream<DynamicTest> walks(String language, int width) {
        return pages.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey() + " in " + language, () -> {
                    var page = browser.signedIn(running, it.getKey(), width);
                    page.evaluate("it => localStorage.setItem('desmigratif.language', it)", language);
                    page.reload();
                    var found = new ArrayList<String>();
                    listen(page, found);
                    for (var hash : it.getValue()) {
                        Browser.go(page, running, hash);
                        look(page, hash, found);
                    }
                    page.context().close();

                    assertThat(found).isEmpty();
                }));
    }

    private static void listen(Page page, List<String> found) {
        page.onPageError(found::add);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error")
                    && !it.text().contains("404")
                    && !it.text().contains("403")) {
                found.add(it.text());
            }
        });
    }

    private static void look(Page page, String hash, List<String> found) {
        asked(page).forEach(fault -> found.add(hash + ": " + fault));
        if (hash.equals("parts")) {
            return; // Shows each part in trouble, too.
        }
        if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth")) {
            found.add(hash + " is wider than the screen");
        }
        if (page.evaluate("() => document.body.dataset.missing") instanceof String keys) {
            found.add(hash + " has no words for" + keys);
        }
        if (page.locator("#trouble").isVisible()) {
            found.add(hash + ": " + page.locator("#trouble").first().innerText());
        }
    }

    /** Axe is brought in once for each document, not for each page of the app: that is most of the time it takes. */
    private static List<?> asked(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(AXE, STANDARD);
    }

    @Test
    void theBannerStandsOnEveryPage() {
        var page = browser.signedIn(running, "petugas.kongsi", 360);

        assertThat(page.locator(".banner").first().isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void anOfficerRegistersAReturneeWithoutNik() {
        var page = browser.signedIn(running, "petugas.kongsi", 360);
        Browser.go(page, running, "register");
        page.getByLabel("Nama", new Page.GetByLabelOptions().setExact(true)).fill("Zubaidah Uji");
        page.getByText("Perempuan").click();
        page.getByLabel("Tahun lahir").fill("1979");
        page.getByLabel("Dusun").fill("Dusun Uji");
        next(page);
        page.getByText("Lupa").click();
        next(page);
        page.getByText("Pernah, sudah pulang").click();
        next(page);
        page.getByText("Keluarga baru").click();
        page.getByText("Kepala keluarga").last().click();
        next(page);
        page.getByRole(AriaRole.BUTTON, named("Simpan")).click();

        page.waitForSelector("h1:has-text('Zubaidah Uji')");
        assertThat(page.getByText("Belum ada: Lupa").isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void aTellerTakesFiveThousandAndADoubleTapBooksOnce() {
        var page = browser.signedIn(running, "teller.kongsi", 360);
        Browser.go(page, running, "till");
        if (page.locator("#counted").isVisible()
                && page.getByRole(AriaRole.BUTTON, named("Buka kas")).isVisible()) {
            page.locator("#counted").fill("0");
            page.getByRole(AriaRole.BUTTON, named("Buka kas")).click();
            page.waitForURL(Pattern.compile(".*#/deposit"));
        }
        Browser.go(page, running, "deposit");
        page.locator("#search").fill("1");
        page.locator(".row-button").first().click();
        page.getByRole(AriaRole.BUTTON, named("Rp5.000")).click();
        page.getByText("Anak/keluarga").click();
        page.waitForSelector(".sentence");
        var posts = new ArrayList<String>();
        page.onRequest(it -> {
            if (it.method().equals("POST") && it.url().endsWith("/deposits")) {
                posts.add(String.valueOf(it.headers().get("idempotency-key")));
            }
        });
        page.getByRole(AriaRole.BUTTON, named("Terima uang")).dblclick();

        page.waitForSelector("text=lima ribu rupiah");
        assertThat(posts).doesNotHaveDuplicates();
        assertThat(page.getByText("Saldo").isVisible())
                .as("handed in by another: no balance")
                .isFalse();
        page.context().close();
    }

    @Test
    void theDistrictSeesDeparturesAndWhoIsMissing() {
        var page = browser.signedIn(running, "disnaker.sambas", 1280);
        Browser.go(page, running, "figures");

        // 26 of 48, and whoever has left in another test of this class.
        page.locator("text=/^\\d+ dari (4[89]|5\\d)$/").first().waitFor();
        assertThat(page.getByText("Belum melapor").first().isVisible()).isTrue();
        page.waitForSelector("desk-chart canvas");
        page.context().close();
    }

    @Test
    void aPhoneFetchesNoLibraryForCharts() {
        var page = browser.signedIn(running, "disnaker.sambas", 360);
        var fetched = new ArrayList<String>();
        page.onRequest(it -> fetched.add(it.url()));
        Browser.go(page, running, "figures");

        assertThat(page.locator(".spark").first().isVisible()).isTrue();
        assertThat(fetched).isNotEmpty().noneMatch(it -> it.contains("echarts"));
        page.context().close();
    }

    private static void next(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Lanjut")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
