package desmigratif.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TollTest {

    private static final Tally THREE = new Tally(3, 60);

    @Test
    void isNothingWhereAllAgrees() {
        assertThat(Toll.of(Map.of("a", THREE), Map.of("a", THREE))).isEqualTo(new Toll(0, 0));
    }

    @Test
    void countsWhatIsMissingAndWhatIsTooMuch() {
        var expected = Map.of("a", THREE, "b", THREE, "c", THREE);
        var found = Map.of("a", new Tally(1, 10), "b", new Tally(5, 99));

        assertThat(Toll.of(expected, found)).isEqualTo(new Toll(2 + 3, 2));
    }

    @Test
    void countsWhatNobodyAskedFor() {
        assertThat(Toll.of(Map.of(), Map.of("a", THREE))).isEqualTo(new Toll(0, 3));
    }

    @Test
    void seesALossThatHidesBehindADouble() {
        assertThat(Toll.of(Map.of("a", THREE), Map.of("a", new Tally(3, 61)))).isEqualTo(new Toll(1, 1));
    }
}
