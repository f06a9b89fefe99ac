package desmigratif.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalsTest {

    @Test
    void comeAtTheirRateOnTheWhole() {
        var arrivals = new Arrivals(1_000);

        long last = 0;
        for (int i = 0; i < 100_000; i++) {
            last = arrivals.next();
        }

        assertThat(last / 1e9).isBetween(98.0, 102.0);
    }

    @Test
    void areTheSameForEveryArm() {
        assertThat(new Arrivals(50).next()).isEqualTo(new Arrivals(50).next());
    }
}
