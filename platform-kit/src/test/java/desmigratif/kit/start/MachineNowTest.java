package desmigratif.kit.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MachineNowTest {

    private static final Instant STILL = Instant.parse("2026-11-30T03:00:00Z");

    @Test
    void standsStillInTraining() {
        var now = new MachineNow(new StartSettings(true, STILL).now());

        assertThat(now.read()).isEqualTo(STILL);
        assertThat(now.heard()).isNotEqualTo(STILL);
    }

    @Test
    void runsOtherwise() {
        var now = new MachineNow(null);

        assertThat(now.read()).isAfterOrEqualTo(now.heard().minusSeconds(60));
        assertThat(now.heard().getNano() % 1_000_000).isZero();
    }

    @Test
    void refusesToStandStillWherePeopleAreReal() {
        assertThatThrownBy(() -> new StartSettings(false, STILL)).hasMessageContaining("training mode only");
    }
}
