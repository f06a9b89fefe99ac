package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.portal.account.Role;
import org.junit.jupiter.api.Test;

/** The whole login, as a browser goes through it. */
class LoginTest {

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void letsInWhoKnowsThePassword() {
        var siti = portal.account(Role.OFFICER, "6101042014");

        var me = portal.signedIn(siti).get("/api/portal/v1/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"username\":\"" + siti.username() + "\"", "\"roles\":[\"officer\"]");
    }
}
