package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** What a phone itself refuses, and when it locks: nothing is promised that it could not keep. */
@OneAfterAnother
class PhoneTest {

    private final Shift shift = Shift.shared();

    @Test
    void refusesLoudlyWhereItIsFullAndLosesNothing() {
        shift.hasNoNetwork();
        shift.phone.takes(shift.page, 1, 21_000);
        shift.phone.off(); // A browser looks how much room is left when it is started, and then only now and then.
        shift.page = shift.phone.on();
        shift.hasNoNetwork();
        var disk = shift.page.context().newCDPSession(shift.page);
        disk.send("Storage.overrideQuotaForOrigin", quota(1_000L));
        shift.phone.comesBack(shift.page);
        shift.phone.fills(shift.page, 2, 22_000);
        Phone.press(shift.page, "Terima uang");
        shift.page.waitForSelector("text=belum ada yang dicatat");
        assertThat(shift.page.locator(".receipt").count()).isZero();

        disk.send("Storage.overrideQuotaForOrigin", quota(null));
        Phone.press(shift.page, "Terima uang");
        shift.page.waitForSelector(".receipt");
        shift.page.context().clearCookies();
        shift.hasANetwork();
        shift.comesBack();

        shift.sends(2);
    }

    @Test
    void locksAfterFiveMinutesOfRest() {
        shift.phone.go(shift.page, "unpaid");
        shift.page.keyboard().press("Shift");
        rests(4);
        assertThat(shift.page.locator("#lock").count()).isZero();

        rests(2);
        shift.page.waitForSelector("#lock");
        assertThat(shift.page.locator("#app").isVisible()).isFalse();
        Phone.enters(shift.page, Phone.PIN);

        shift.page.waitForSelector("page-unpaid");
        assertThat(shift.page.locator("#lock").count()).isZero();
        shift.page.reload();
        Phone.enters(shift.page, Phone.PIN);
        shift.page.waitForSelector("body[data-ready]");
    }

    @Test
    void keepsThePlatformsTimeThoughItsOwnClockJumpsByADay() {
        var off = shift.page.evaluate("""
            async () => {
              const clock = await import('/app/offline/clock.js');
              const db = await import('/app/offline/db.js');
              const before = await db.read('kept', 'contact');
              const real = Date.now;
              await clock.heardTime({ now: new Date(real()).toISOString(), still: false, zone: 'Asia/Jakarta' });
              Date.now = () => real() + 86400000;
              clock.heardDate(new Date(real()).toUTCString());
              const off = Math.abs(Date.parse(clock.now()) - real());
              Date.now = real;
              await clock.heardTime({ ...before, now: new Date(before.server).toISOString() });
              return off;
            }
            """);

        assertThat(((Number) off).longValue()).isLessThan(60_000);
    }

    /** So many minutes pass on its clock. */
    private void rests(int minutes) {
        shift.page.evaluate(
                "minutes => { const now = Date.now; Date.now = () => now() + minutes * 60000;"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                minutes);
    }

    private JsonObject quota(@org.jspecify.annotations.Nullable Long bytes) {
        var body = new JsonObject();
        body.addProperty("origin", shift.running.address());
        if (bytes != null) {
            body.addProperty("quotaSize", bytes);
        }
        return body;
    }
}
