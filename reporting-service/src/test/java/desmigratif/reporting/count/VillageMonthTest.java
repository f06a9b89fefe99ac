package desmigratif.reporting.count;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.month.Contribution.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every number here stands in the description of the example village, or follows from it by the sum beside it. */
class VillageMonthTest {

    private static final Map<Key, Cell> KONGSI =
            requireNonNull(VillageMonth.of(new Kongsi().said, true)).cells().stream()
                    .collect(Collectors.toMap(Cell::key, Function.identity()));

    @Test
    void countsWhoIsAbroadByCountryAndSex() {
        assertThat(count("people-active", "period-end", null)).isEqualTo(400);
        assertThat(count("people-active", "period-end", "MY/male")).isEqualTo(225);
        assertThat(count("people-active", "period-end", "MY/female")).isEqualTo(87);
        assertThat(count("people-active", "period-end", "BN/male")).isEqualTo(27);
        assertThat(count("people-active", "period-end", "HK/female")).isEqualTo(16);
        assertThat(count("people-active", "period-end", "unknown/male")).isEqualTo(2);
        assertThat(of("people-active-confirmed", "period-end")).isEqualTo("286/400");
    }

    @Test
    void countsWhoCameHome() {
        assertThat(count("people-returned", "period-end", null)).isEqualTo(589);
        assertThat(count("people-returned", "period-end", "male")).isEqualTo(287);
        assertThat(count("people-returned", "period-end", "female")).isEqualTo(302);
        assertThat(count("returns", "12-months", null)).isEqualTo(45);
        assertThat(count("returns", "month", null)).isEqualTo(3);
    }

    @Test
    void countsDeparturesAsTheyHappenedAndNeverTheStock() {
        assertThat(of("M6", "12-months")).isEqualTo("26/48");
        assertThat(of("M6", "month")).isEqualTo("1/3");
        assertThat(count("departures", "12-months", "non-procedural")).isEqualTo(13);
        assertThat(count("departures", "12-months", "unknown")).isEqualTo(9);
        assertThat(count("departures", "month", "unknown")).isEqualTo(1);
        assertThat(count("people-candidates", "period-end", null)).isEqualTo(24);
    }

    @Test
    void countsReasonsOfDeparturesWithoutPapersOnly() {
        assertThat(count("departure-reasons", "12-months", null)).isEqualTo(13);
        assertThat(count("departure-reasons", "12-months", "cost-or-debt")).isEqualTo(13);
        assertThat(count("departure-reasons", "12-months", "speed")).isEqualTo(7); // Numbers 25 to 31.
    }

    @Test
    void countsWhoWasServedByChannel() {
        assertThat(of("served-before", "12-months")).isEqualTo("12/48"); // Every fourth.
        assertThat(part("served-before", "12-months", "procedural")).isEqualTo("7/26"); // 0, 4 … 24; 45 is none.
        assertThat(part("served-before", "12-months", "non-procedural")).isEqualTo("3/13"); // 28, 32, 36.
        assertThat(part("served-before", "12-months", "unknown")).isEqualTo("2/9"); // 40, 44.
    }

    @Test
    void countsTargetsAsReturneesAndGrownUpKin() {
        assertThat(of("B1", "period-end")).isEqualTo("40/1520"); // 589 + 931; 26 wives + 14 returned.
        assertThat(of("G3", "12-months")).isEqualTo("142/1544"); // 1,520 + 24 candidates.
        assertThat(of("P1", "period-end")).isEqualTo("41/118"); // 41 with consent, 77 by number only.
    }

    @Test
    void showsWhatWasEarned() {
        var income = cell("B5", "month", null);
        assertThat(Readings.median(income.readings())).isEqualTo(11_250); // Between 9,000 and 13,500.
        assertThat(income.numerator()).isNull();
        assertThat(income.denominator()).isEqualTo(40);
        assertThat(count("gross-sales", "month", null)).isEqualTo(900_000);
        assertThat(part("prices", "month", "catfish/kg")).isEqualTo("600000/30000");
        assertThat(of("B7", "month")).isEqualTo("1/2");
    }

    @Test
    void countsHouseholdsOfTheCooperative() {
        assertThat(of("K2a", "period-end")).isEqualTo("54/725"); // 352 + 505 − 140 + 8.
        assertThat(of("K2b", "3-months")).isEqualTo("38/62");
        assertThat(Readings.median(cell("K2c", "3-months", null).readings())).isEqualTo(5_000);
        assertThat(part("K1", "period-end", "founded")).isEqualTo("1/1");
        assertThat(part("K1", "period-end", "none")).isEqualTo("0/1");
    }

    @Test
    void sumsRemittances() {
        assertThat(of("K4", "month")).isEqualTo("9920000/49600000");
        assertThat(of("K4d", "month")).isEqualTo("6200000/49600000");
        assertThat(of("K4c", "month")).isEqualTo("0/0");
        assertThat(of("remittance-households", "month")).isEqualTo("31/352");
    }

    @Test
    void leavesAVillageWithoutRecordsMissingAndNotZero() {
        var village = new Village("example", LocalDate.parse("2026-01-01"), List.of());

        var silent = requireNonNull(VillageMonth.of(List.of(village), false));

        assertThat(silent.reported()).isFalse();
        assertThat(silent.cells()).isEmpty();
    }

    @Test
    void knowsNoFiguresBeforeEnrolment() {
        assertThat(VillageMonth.of(List.of(), true)).isNull();
    }

    private static Cell cell(String code, String window, @Nullable String part) {
        return requireNonNull(KONGSI.get(new Key(code, window, part)), code);
    }

    private static long count(String code, String window, @Nullable String part) {
        return requireNonNull(cell(code, window, part).numerator());
    }

    private static String of(String code, String window) {
        return cell(code, window, null).numerator() + "/"
                + cell(code, window, null).denominator();
    }

    private static String part(String code, String window, String part) {
        return cell(code, window, part).numerator() + "/"
                + cell(code, window, part).denominator();
    }
}
