package desmigratif.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlopeTest {

    private static final double[] SIZES = {10_000, 100_000, 1_000_000};

    @Test
    void isNoneWhereTheCostStays() {
        assertThat(Slope.logLog(SIZES, new double[] {7, 7, 7})).isCloseTo(0, within(1e-12));
    }

    @Test
    void isOneWhereTheCostGrowsWithTheSize() {
        assertThat(Slope.logLog(SIZES, new double[] {1, 10, 100})).isCloseTo(1, within(1e-12));
    }

    @Test
    void isAHalfWhereTheCostGrowsWithTheRoot() {
        assertThat(Slope.logLog(new double[] {100, 400}, new double[] {10, 20})).isCloseTo(0.5, within(1e-12));
    }
}
