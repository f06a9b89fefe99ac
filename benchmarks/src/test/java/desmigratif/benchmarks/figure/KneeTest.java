package desmigratif.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KneeTest {

    @Test
    void isWhereMoreClientsBringNothing() {
        var rates = new TreeMap<>(Map.of(1, 100.0, 4, 390.0, 8, 960.0, 16, 1_000.0, 64, 900.0));

        assertThat(Knee.of(rates)).isEqualTo(8);
    }
}
