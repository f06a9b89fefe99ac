package desmigratif.reporting.place;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.count.Cell;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.count.Cell.Reading;
import desmigratif.reporting.count.Readings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void addsNumeratorsAndDenominatorsAndNeverAveragesPercentages() {
        var sum = sum(share(26, 48), share(10, 12)); // 54 % and 83 % are 60 %, not 69 %.

        assertThat(sum.numerator()).isEqualTo(36);
        assertThat(sum.denominator()).isEqualTo(60);
    }

    @Test
    void takesMediansAnewOfAllValues() {
        var kongsi = income(List.of(new Reading(9_000, 20), new Reading(13_500, 20)), null);
        var cihonje = income(List.of(new Reading(20_000, 3)), null);

        // The 22nd of 43 values: 20 are 9,000, the next 20 are 13,500.
        assertThat(Readings.median(sum(kongsi, cihonje).readings())).isEqualTo(13_500);
    }

    @Test
    void forgetsAReasonWhereAnyVillageHasAValue() {
        var without = income(List.of(), "costs-not-recorded");
        var with = income(List.of(new Reading(9_000, 5)), null);

        assertThat(sum(without, with).reason()).isNull();
        assertThat(sum(without, income(List.of(), "not-divided")).reason()).isEqualTo("costs-not-recorded");
        assertThat(sum(income(List.of(), "not-divided"), without).reason()).isEqualTo("costs-not-recorded");
    }

    private static Cell share(long numerator, long denominator) {
        return new Cell("M6", "12-months", null, numerator, denominator, null, List.of(), null);
    }

    private static Cell income(List<Reading> readings, @Nullable String reason) {
        return new Cell("M6", "12-months", null, null, 0L, 0L, readings, reason);
    }

    private static Cell sum(Cell one, Cell other) {
        return requireNonNull(Sums.of(List.of(List.of(one), List.of(other))).get(new Key("M6", "12-months", null)));
    }
}
