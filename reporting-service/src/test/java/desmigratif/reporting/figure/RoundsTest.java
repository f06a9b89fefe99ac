package desmigratif.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Rounds rounds = new Rounds();

    @Test
    void waitsAMomentForMoreToCome() {
        rounds.wake("a", at(0));

        assertThat(rounds.next(at(49))).isNull();
        assertThat(rounds.next(at(50))).isEqualTo("a");
        assertThat(rounds.next(at(51))).isNull();
    }

    @Test
    void isNotPutOffByWhatKeepsComing() {
        rounds.wake("a", at(0));
        rounds.wake("a", at(40));

        assertThat(rounds.next(at(50))).isEqualTo("a");
    }

    @Test
    void pausesTenTimesWhatAPassCost() {
        rounds.passed("a", at(100), at(130));
        rounds.wake("a", at(131));

        assertThat(rounds.next(at(429))).isNull();
        assertThat(rounds.next(at(430))).isEqualTo("a");
    }

    @Test
    void pausesForOneVillageAndLetsOthersGo() {
        rounds.wake("a", at(0));
        rounds.passed("a", at(100), at(130));
        rounds.wake("b", at(131));

        assertThat(rounds.next(at(181))).isEqualTo("b");
        assertThat(rounds.pause(at(181), at(1_000))).isEqualTo(at(430 - 181));
    }

    private static long at(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
