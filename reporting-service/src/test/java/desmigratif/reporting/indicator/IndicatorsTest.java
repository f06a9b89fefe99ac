package desmigratif.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.kit.RuleBroken;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    @Test
    void givesARatioWithFourDecimalsHalfUp() {
        var share = Indicators.named("M6", "figure");

        assertThat(share.value(26L, 48L)).isEqualTo(new BigDecimal("0.5417")); // 0.541666…
        assertThat(share.value(1L, 3L)).isEqualTo(new BigDecimal("0.3333"));
        assertThat(share.value(9_920_000L, 49_600_000L)).isEqualTo(new BigDecimal("0.2000"));
        assertThat(share.value(1L, 32L)).isEqualTo(new BigDecimal("0.0313")); // 0.03125
    }

    @Test
    void givesNoValueWhereThereIsNothingToDivideBy() {
        assertThat(Indicators.named("M6", "figure").value(0L, 0L)).isNull();
        assertThat(Indicators.named("M6", "figure").value(null, 48L)).isNull();
    }

    @Test
    void givesAPriceForAWholeUnit() {
        assertThat(Indicators.named("prices", "figure").value(600_000L, 30_000L))
                .isEqualTo(new BigDecimal("20000"));
    }

    @Test
    void refusesACodeNobodyKnows() {
        assertThatThrownBy(() -> Indicators.named("M99", "figure"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("figure-unknown");
    }

    @Test
    void callsEveryCodeItUsesInBothLanguages() {
        var all = Indicators.all();

        assertThat(all.indicators()).allSatisfy(it -> {
            assertThat(all.texts().get("units")).containsKey(it.unit());
            assertThat(all.texts().get("directions")).containsKey(it.direction());
            assertThat(all.texts().get("windows")).containsKeys(it.windows().toArray(String[]::new));
            assertThat(Set.of(it.name().id(), it.name().en())).hasSize(2).doesNotContain("");
        });
    }
}
