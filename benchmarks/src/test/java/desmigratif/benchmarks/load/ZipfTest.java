package desmigratif.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZipfTest {

    /** Of three, the weights are 6, 3 and 2 parts of 11. */
    @Test
    void picksTheFirstTwiceAsOftenAsTheSecond() {
        var zipf = new Zipf(3);

        assertThat(zipf.at(0)).isZero();
        assertThat(zipf.at(5.9 / 11)).isZero();
        assertThat(zipf.at(6.1 / 11)).isEqualTo(1);
        assertThat(zipf.at(9.1 / 11)).isEqualTo(2);
        assertThat(zipf.at(0.9999)).isEqualTo(2);
    }
}
