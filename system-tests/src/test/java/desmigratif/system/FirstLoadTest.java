package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone must fetch before the first page stands: at 400 kbit/s each 50 KB are a second. */
@OneAfterAnother
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstLoadTest {

    private static final int MOST_BYTES = 60 * 1024;

    private final Browser browser = Browser.open();
    private final Running running = Running.withExample();

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.kongsi", "teller.kongsi", "disnaker.sambas"})
    void staysUnderSixtyKilobytes(String account) {
        var first = browser.signedIn(running, account, 360);
        var state = first.context().storageState();
        first.context().close();
        var page = browser.returning(state, 360).newPage();
        var sizes = new TreeMap<String, Integer>();
        page.onRequestFinished(it -> {
            if (!it.url().contains("/api/")) {
                sizes.merge(it.url(), bodyOf(it), Integer::sum);
            }
        });

        page.navigate(running.address() + "/");
        page.waitForSelector("body[data-ready]");

        assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
                .as(sizes.toString())
                .isPositive()
                .isLessThanOrEqualTo(MOST_BYTES);
        page.context().close();
    }

    private static int bodyOf(Request request) {
        return request.sizes().responseBodySize;
    }
}
