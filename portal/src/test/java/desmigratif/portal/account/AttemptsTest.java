package desmigratif.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void letsFourFailuresPass() {
        assertThat(after(4).waits(NOON)).isFalse();
    }

    @Test
    void doublesThePauseFromTheFifthOn() {
        assertThat(after(5).waitsUntil()).isEqualTo(NOON.plusSeconds(30));
        assertThat(after(6).waitsUntil()).isEqualTo(NOON.plusSeconds(60));
        assertThat(after(8).waitsUntil()).isEqualTo(NOON.plusSeconds(240));
    }

    @Test
    void neverWaitsLongerThanAQuarterOfAnHour() {
        assertThat(after(10).waitsUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(after(1_000).waitsUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
    }

    @Test
    void waitsToTheSecond() {
        assertThat(after(5).waits(NOON.plusSeconds(29))).isTrue();
        assertThat(after(5).waits(NOON.plusSeconds(30))).isFalse();
    }

    private static Attempts after(int failures) {
        var attempts = Attempts.NONE;
        for (var _ : IntStream.range(0, failures).toArray()) {
            attempts = attempts.another(NOON);
        }
        return attempts;
    }
}
