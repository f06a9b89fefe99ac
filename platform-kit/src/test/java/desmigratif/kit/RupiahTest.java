package desmigratif.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RupiahTest {

    @Test
    void sumsToTheLastRupiahAndNeverWrapsRound() {
        assertThat(Rupiah.sum(LongStream.of(Long.MAX_VALUE - 5, 5, -2, 2))).isEqualTo(Long.MAX_VALUE);

        assertThatThrownBy(() -> Rupiah.sum(LongStream.of(Long.MAX_VALUE - 5, 3, 3)))
                .hasMessage("sum-too-large");
        assertThatThrownBy(() -> Rupiah.sum(Long.MIN_VALUE, -1)).hasMessage("sum-too-large");
        assertThatThrownBy(() -> new Rupiah(Long.MAX_VALUE).plus(new Rupiah(1))).hasMessage("sum-too-large");
    }

    @Test
    void lets9223AccountsBeSummedHoweverFullTheyAre() {
        assertThat(Rupiah.sum(LongStream.generate(() -> Rupiah.MOST).limit(9_223)))
                .isEqualTo(9_223_000_000_000_000_000L);
    }
}
