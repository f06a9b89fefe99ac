package desmigratif.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void takesTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Bootstrap.median(9, 1, 5)).isEqualTo(5);
        assertThat(Bootstrap.median(1, 9, 4, 6)).isEqualTo(5);
    }

    @Test
    void isSureOfWhatNeverVaries() {
        assertThat(Bootstrap.of(3, 3, 3, 3)).isEqualTo(new Interval(3, 3, 3));
    }

    @Test
    void liesWithinWhatWasMeasuredAndAroundTheMedian() {
        var interval = Bootstrap.of(10, 11, 12, 13, 14, 15, 16);

        assertThat(interval.median()).isEqualTo(13);
        assertThat(interval.low()).isBetween(10.0, 12.0);
        assertThat(interval.high()).isBetween(14.0, 16.0);
    }

    @Test
    void isTheSameWheneverAsked() {
        assertThat(Bootstrap.of(1, 5, 2, 8)).isEqualTo(Bootstrap.of(1, 5, 2, 8));
    }

    @Test
    void hasNoMedianOfNothing() {
        assertThatThrownBy(Bootstrap::of).isInstanceOf(IllegalArgumentException.class);
    }
}
