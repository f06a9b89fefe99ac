package desmigratif.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static Round round(double canary, double steal, double ours, double limit) {
        return new Round(canary, steal, Map.of("U", ours, "L5", limit));
    }

    @Test
    void takesTheRatioInsideEachRound() {
        var rounds = new Rounds(List.of(round(100, 0, 50, 100), round(100, 0, 10, 20), round(100, 0, 30, 60)));

        assertThat(rounds.ratio("U", "L5")).contains(new Interval(0.5, 0.5, 0.5));
    }

    @Test
    void dropsRoundsInWhichTheMachineWasNotItself() {
        var slow = round(80, 0, 1, 100);
        var stolen = round(100, 0.06, 1, 100);
        var rounds = new Rounds(List.of(
                round(100, 0, 50, 100),
                round(101, 0, 50, 100),
                slow,
                round(99, 0.05, 50, 100),
                round(100, 0, 50, 100),
                stolen));

        assertThat(rounds.dropped()).isEqualTo(2);
        assertThat(rounds.kept()).doesNotContain(slow, stolen);
        assertThat(rounds.ratio("U", "L5")).contains(new Interval(0.5, 0.5, 0.5));
    }

    @Test
    void hasNoResultWhenMoreThanAThirdIsDropped() {
        var rounds = new Rounds(List.of(round(100, 0, 50, 100), round(100, 0.2, 50, 100)));

        assertThat(rounds.isResult()).isFalse();
        assertThat(rounds.of("U")).isEmpty();
    }

    @Test
    void saysNothingOfAnArmThatDidNotRun() {
        assertThat(new Rounds(List.of(round(100, 0, 50, 100))).ratio("U", "Q1")).isEmpty();
    }
}
