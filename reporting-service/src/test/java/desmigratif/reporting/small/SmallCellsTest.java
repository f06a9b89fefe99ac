package desmigratif.reporting.small;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.count.Cell;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.indicator.Indicator.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final String YEAR = "12-months";

    @Test
    void withholdsOneToFourPeopleAndNeitherNoneNorFive() {
        var cells = SmallCells.of(Map.of("0", people(0), "1", people(1), "4", people(4), "5", people(5)), Map.of());

        assertThat(hidden(cells, "0", "1", "4", "5")).containsExactly("1", "4");
    }

    @Test
    void withholdsASecondChannelWhereTheSumWouldGiveTheFirstAway() {
        var cells = SmallCells.of(Map.of("3302", departures(10, 3, 8)), Map.of());

        assertThat(withheld(cells, "3302")).containsExactly("non-procedural small", "unknown");
    }

    @Test
    void withholdsTheOnlyOtherChannelAndThenTheShareThatIsTheSameNumber() {
        var cells = SmallCells.of(Map.of("3302", departures(10, 0, 2)), Map.of());

        assertThat(withheld(cells, "3302")).containsExactly("procedural", "unknown small");
        assertThat(cells.isWithheld(numerator("3302", "M6", null))).isTrue();
        assertThat(cells.isSmall(numerator("3302", "M6", null))).isFalse();
    }

    @Test
    void showsAShareOfTwoNumbersThatAreBothLarge() {
        var cells = SmallCells.of(Map.of("6101", departures(26, 13, 9)), Map.of());

        assertThat(withheld(cells, "6101")).isEmpty();
        assertThat(cells.isWithheld(numerator("6101", "M6", null))).isFalse();
    }

    @Test
    void withholdsAShareWhoseRestIsSmall() {
        var cells = SmallCells.of(Map.of("6101", keyed(cell("K2b", "3-months", null, 60, 62L))), Map.of());

        assertThat(cells.isWithheld(new Number("6101", new Key("K2b", "3-months", null), Side.NUMERATOR)))
                .isTrue();
        assertThat(cells.isWithheld(new Number("6101", new Key("K2b", "3-months", null), Side.DENOMINATOR)))
                .isFalse();
    }

    @Test
    void withholdsASecondVillageWhereTheDistrictWouldGiveTheFirstAway() {
        var cells = SmallCells.of(
                Map.of("5203", people(43), "520301a", people(3), "520301b", people(30), "520301c", people(10)),
                Map.of("5203", Set.of("520301a", "520301b", "520301c")));

        assertThat(hidden(cells, "5203", "520301a", "520301b", "520301c")).containsExactly("520301a", "520301c");
    }

    @Test
    void withholdsTheSumOfAFewDistrictsRatherThanTheOtherDistrict() {
        var cells = SmallCells.of(
                Map.of("0", people(33), "33", people(3), "61", people(30)), Map.of("0", Set.of("33", "61")));

        assertThat(hidden(cells, "0", "33", "61")).containsExactly("0", "33");
    }

    @Test
    void withholdsASecondOfManyProvincesRatherThanTheNation() {
        var sums = new TreeMap<String, Map<Key, Cell>>(Map.of("0", people(3 + 11 * 20 + 8)));
        IntStream.range(0, 11).forEach(it -> sums.put("1" + it, people(20)));
        sums.put("33", people(3));
        sums.put("61", people(8));
        var provinces = sums.keySet().stream().filter(it -> it.length() > 1).collect(Collectors.toSet());

        var cells = SmallCells.of(sums, Map.of("0", provinces));

        assertThat(hidden(cells, sums.keySet().toArray(String[]::new))).containsExactly("33", "61");
    }

    @Test
    void withholdsAVillageWhereItsDistrictIsItselfWithheld() {
        var cells = SmallCells.of(
                Map.of("5203", departures(16, 5, 2), "a", departures(6, 5, 0), "b", departures(10, 0, 2)),
                Map.of("5203", Set.of("a", "b")));

        // Of the district 5 goes with the 2; so in a, the only village with any, its 5, and with it the 6 of its 11.
        assertThat(withheld(cells, "5203")).containsExactly("non-procedural", "unknown small");
        assertThat(withheld(cells, "a")).containsExactly("non-procedural", "procedural");
        assertThat(withheld(cells, "b")).containsExactly("procedural", "unknown small");
    }

    @Test
    void withholdsSumsOfMoneyWithFewHouseholdsBehindThem() {
        var few = new Cell("K4", "month", null, 320_000L, 1_600_000L, 3L, List.of(), null);
        var many = new Cell("K4", "month", null, 320_000L, 1_600_000L, 5L, List.of(), null);

        var cells = SmallCells.of(Map.of("a", Map.of(few.key(), few), "b", Map.of(many.key(), many)), Map.of());

        assertThat(cells.isSmall(new Number("a", few.key(), Side.NUMERATOR))).isTrue();
        assertThat(cells.isSmall(new Number("a", few.key(), Side.DENOMINATOR))).isTrue();
        assertThat(cells.isWithheld(new Number("b", few.key(), Side.NUMERATOR))).isFalse();
    }

    private static Map<Key, Cell> people(long number) {
        return keyed(cell("returns", YEAR, null, number, null));
    }

    private static Map<Key, Cell> departures(long procedural, long not, long unknown) {
        long all = procedural + not + unknown;
        return keyed(
                cell("departures", YEAR, null, all, null),
                cell("departures", YEAR, "procedural", procedural, null),
                cell("departures", YEAR, "non-procedural", not, null),
                cell("departures", YEAR, "unknown", unknown, null),
                cell("M6", YEAR, null, procedural, all));
    }

    private static Map<Key, Cell> keyed(Cell... cells) {
        return Stream.of(cells).collect(Collectors.toMap(Cell::key, Function.identity()));
    }

    private static Cell cell(
            String code, String window, @Nullable String part, long numerator, @Nullable Long denominator) {
        return new Cell(code, window, part, numerator, denominator, null, List.of(), null);
    }

    private static Number numerator(String place, String code, @Nullable String part) {
        return new Number(place, new Key(code, YEAR, part), Side.NUMERATOR);
    }

    private static List<String> hidden(SmallCells cells, String... places) {
        return Stream.of(places)
                .filter(it -> cells.isWithheld(numerator(it, "returns", null)))
                .toList();
    }

    private static List<String> withheld(SmallCells cells, String place) {
        return Stream.of("non-procedural", "procedural", "unknown")
                .filter(it -> cells.isWithheld(numerator(place, "departures", it)))
                .map(it -> cells.isSmall(numerator(place, "departures", it)) ? it + " small" : it)
                .toList();
    }
}
