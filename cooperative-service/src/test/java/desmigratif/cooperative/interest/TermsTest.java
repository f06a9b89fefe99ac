package desmigratif.cooperative.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import desmigratif.cooperative.interest.Terms.Instalment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The vectors of domain.md §4.2 and §4.7. */
class TermsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-03");

    @Test
    void fallsFromMonthToMonth() {
        var schedule = new Terms(12_000_000, 12, 1_800, 0).schedule(DAY);

        assertThat(schedule).extracting(Instalment::principalRupiah).containsOnly(1_000_000L);
        assertThat(schedule)
                .extracting(Instalment::interestRupiah)
                .containsExactly(
                        180_000L, 165_000L, 150_000L, 135_000L, 120_000L, 105_000L, 90_000L, 75_000L, 60_000L, 45_000L,
                        30_000L, 15_000L);
        assertThat(schedule.stream().mapToLong(Instalment::interestRupiah).sum())
                .isEqualTo(1_170_000);
    }

    @Test
    void takesTheOddRupiahIntoTheLastPart() {
        var schedule = new Terms(10_000_000, 12, 1_800, 0).schedule(DAY);

        assertThat(schedule.subList(0, 11))
                .extracting(Instalment::principalRupiah)
                .containsOnly(833_333L);
        assertThat(schedule.getLast().principalRupiah()).isEqualTo(833_337);
        assertThat(schedule.getLast().outstandingRupiah()).isZero();
        assertThat(schedule.getLast().due()).isEqualTo("2027-11-03");
    }

    @Test
    void roundsInterestHalfUp() {
        assertThat(new Terms(1, 1, 1_800, 0).interest(33)).isZero(); // 0.495
        assertThat(new Terms(1, 1, 1_800, 0).interest(100)).isEqualTo(2); // 1.5
    }

    @Test
    void allowsTheCapAndNoMore() {
        assertThat(new Terms(300_000, 3, 2_400, 0).checked()).isNotNull();
        assertThatThrownBy(() -> new Terms(300_000, 3, 2_401, 0).checked()).hasMessage("rate-above-cap");
    }

    @Test
    void showsTheEffectiveRate() {
        assertThat(new Terms(12_000_000, 12, 1_800, 0).effectiveRateBasisPoints())
                .isEqualTo(1_800);
        assertThat(new Terms(300_000, 3, 2_400, 0).effectiveRateBasisPoints()).isEqualTo(2_400);
    }

    @Test
    void findsTheInternalRateOfFlatAndAnnuityLoans() {
        var flat = Collections.nCopies(12, 1_180_000L);
        var annuity = Collections.nCopies(12, 1_100_160L);
        var flatAtTheCap = Collections.nCopies(12, 1_240_000L);

        assertThat(EffectiveRate.monthly(12_000_000, flat))
                .isCloseTo(new BigDecimal("0.026430"), within(new BigDecimal("0.0000005")));
        assertThat(EffectiveRate.of(12_000_000, flat)).isEqualTo(3_172);
        assertThat(EffectiveRate.of(12_000_000, annuity)).isEqualTo(1_800);
        assertThat(EffectiveRate.of(12_000_000, flatAtTheCap)).isEqualTo(4_170);
    }
}
