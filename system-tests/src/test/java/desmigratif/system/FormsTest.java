package desmigratif.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import desmigratif.test.Until;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The main forms, worked with the keyboard alone; and what must not be seen afterwards. */
@OneAfterAnother
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {

    private static final Pattern SENSITIVE = Pattern.compile("(?i)\\b(calo|utang|jalur resmi|nonprosedural|ilegal)\\b");

    /** Everything that is kept of what was typed, as somebody reads it who opens the phone's files. */
    private static final String DRAFTS = """
        () => new Promise((done) => {
          const asked = indexedDB.open('desmigratif');
          asked.onsuccess = () => {
            const store = asked.result.transaction('drafts').objectStore('drafts');
            const keys = store.getAllKeys();
            const values = store.getAll();
            values.onsuccess = () => done(JSON.stringify([keys.result, values.result.map((it) =>
                new TextDecoder().decode(it.sealed))]));
          };
        })\
        """;

    private static final String OPENSID = """
        nama;nik;jenis_kelamin;tanggallahir;no_kk;hubungan_keluarga;dusun
        Surti Uji;6101044101730007;2;1973-01-01;6101041203150097;1;Satu
        Sarmin Uji;6101040201730008;1;1973-01-02;6101041203150097;9;Satu
        Salah Uji;61010401;1;1973-01-02;6101041203150097;9;Satu
        """;

    private final Browser browser = Browser.open();
    private final Running running = Running.withExample();
    private final Village kongsi = new Village(running, "6101042014", "kongsi");

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aDepartureWithoutPapersIsRecordedAndReadNowhere() {
        var person = kongsi.registers("Wahyuni Uji");
        var page = browser.signedIn(running, "petugas.kongsi", 360);
        Browser.go(page, running, "departure/" + local(person));
        var keys = new Keys(page);
        keys.choose("when", "day")
                .type("#on", "10102026")
                .select("#country", "Mal")
                .press("Lanjut");
        keys.choose("known", "yes").press("Lanjut");
        page.waitForSelector("[name=channel]");
        keys.choose("channel", "non-procedural")
                .choose("reasons", "cost-or-debt")
                .choose("help", "no")
                .press("Lanjut");
        keys.sees("Periksa dulu");
        assertThat(page.locator("main").innerText()).doesNotContainPattern(SENSITIVE);
        keys.press("Simpan");
        page.waitForURL(Pattern.compile(".*#/person/.*"));

        for (var hash : new String[] {"person/" + local(person), "people", "people/active", "today"}) {
            Browser.go(page, running, hash);
            assertThat(page.locator("main").innerText()).as(hash).doesNotContainPattern(SENSITIVE);
        }
        page.context().close();
    }

    @Test
    void twelveKilosOfCatfishAreSoldWithTheKeyboard() {
        var page = browser.signedIn(running, "pendamping.kongsi", 1280);
        Browser.go(page, running, "sale");
        page.getByText("Lele Berkah").first().click();
        page.waitForSelector("#quantity");
        var keys = new Keys(page);
        keys.type("#quantity", "12").type("#price", "20000").choose("buyer", "market");
        keys.sees("Rp240.000");
        keys.press("Simpan penjualan");
        page.waitForSelector("dialog");
        page.keyboard().press("Escape");

        page.waitForURL(Pattern.compile(".*#/cycle/.*"));
        keys.sees("Rp240.000");
        page.context().close();
    }

    @Test
    void twoWhoCorrectOnePersonSettleItFieldByField() {
        var person = kongsi.registers("Marlina Uji");
        var one = correcting(person);
        var other = correcting(person);
        correct(one, "#hamlet", "Dusun Tiga");
        one.waitForURL(Pattern.compile(".*#/person/.*"));
        correct(other, "#hamlet", "Dusun Dua");

        other.waitForSelector("text=Yang tersimpan");
        assertThat(other.locator("main").innerText()).contains("Dusun Tiga", "Dusun Dua");
        other.getByText("Pakai yang tersimpan").click();
        correct(other, "#phone", "081234567890");
        other.waitForURL(Pattern.compile(".*#/person/.*"));

        var kept = running.as("petugas.kongsi")
                .get(kongsi.registry("persons/" + local(person)))
                .body()
                .path("details");
        assertThat(Map.of(
                        "hamlet",
                        kept.path("hamlet").asString(),
                        "phone",
                        kept.path("phone").asString()))
                .isEqualTo(Map.of("hamlet", "Dusun Tiga", "phone", "+6281234567890"));
        one.context().close();
        other.context().close();
    }

    @Test
    void whatIsTypedIsStillThereAfterAReload() {
        var page = browser.signedIn(running, "petugas.kongsi", 360);
        Browser.go(page, running, "register");
        page.locator("#name").fill("Setengah Jadi");
        isKept(page);
        page.reload();

        page.waitForSelector("text=Isian Anda tadi masih ada");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Setengah Jadi");
        page.getByText("Kosongkan").click();
        assertThat(page.locator("#name").inputValue()).isEmpty();
        page.context().close();
    }

    @Test
    void whatIsTypedOutlivesTheWindowAndIsReadByNobodyElse() {
        var page = browser.signedIn(running, "petugas.kongsi", 360);
        Browser.go(page, running, "register");
        page.locator("#name").fill("Ditutup Mendadak");
        isKept(page);
        assertThat(page.evaluate(DRAFTS).toString()).contains("typed").doesNotContain("Ditutup");
        var phone = page.context();
        page.close();

        var again = phone.newPage();
        again.navigate(running.address() + "/#/register");
        again.waitForSelector("text=Isian Anda tadi masih ada");
        assertThat(again.locator("#name").inputValue()).isEqualTo("Ditutup Mendadak");
        phone.close();
    }

    @Test
    void anEntryThatWasSavedLeavesAnEmptyForm() {
        var page = browser.signedIn(running, "pendamping.kongsi", 360);
        Browser.go(page, running, "groups");
        page.getByText("Sayur Sejahtera").click();
        page.waitForSelector("text=Rencanakan siklus");
        page.locator(".list a", new Page.LocatorOptions().setHasText("Berjalan"))
                .click();
        page.locator("#kind").selectOption("feed");
        page.locator("#amount").fill("12.500");
        page.locator("cycle-entry button[type=submit]").click();

        page.waitForSelector("main >> text=Rp12.500");
        page.waitForFunction("() => document.querySelector('#amount').value === ''");
        page.context().close();
    }

    @Test
    void aFileOfOpenSidIsLookedAtThenSaved() {
        var page = browser.signedIn(running, "petugas.kongsi", 360);
        Browser.go(page, running, "import");
        page.locator("#file").setInputFiles(new FilePayload("warga.csv", "text/csv", OPENSID.getBytes(UTF_8)));
        page.getByText("Periksa", new Page.GetByTextOptions().setExact(true)).click();

        page.waitForSelector("h2:has-text('Baris yang salah')");
        assertThat(page.locator("main").innerText()).contains("NIK", "Simpan 2 baris");
        var back = page.waitForDownload(
                () -> page.getByText("Unduh berkas dengan kolom ERROR").click());
        assertThat(back.suggestedFilename()).endsWith(".csv");
        page.getByText("Simpan 2 baris").click();
        page.waitForSelector("text=2 baris disimpan");
        page.context().close();
    }

    private static void isKept(Page page) {
        Until.holds(() -> page.evaluate(DRAFTS).toString().contains("typed"), "what was typed is kept");
    }

    private Page correcting(String person) {
        var page = browser.signedIn(running, "petugas.kongsi", 360);
        Browser.go(page, running, "correct/" + local(person));
        return page;
    }

    private static void correct(Page page, String field, String text) {
        page.locator(field).fill(text);
        page.locator("#reason").fill("salah catat");
        page.locator("button[type=submit]").click();
    }

    private static String local(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
