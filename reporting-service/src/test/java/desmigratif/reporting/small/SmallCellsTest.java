package desmigratif.reporting.small;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.figure.Cell;
import desmigratif.reporting.figure.Cell.Key;
import desmigratif.reporting.indicator.Indicator.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final String YEAR = "12-months";

    @Test
    void withholdsOneToFourPeopleAndNeitherNoneNorFive() {
        var cells = SmallCells.of(Map.of("0", people(0), "1", people(1), "4", people(4), "5", people(5)), Map.of());

        assertThat(Stream.of("0", "1", "4", "5").filter(it -> cells.isWithheld(numerator(it, "returns", null))))
                .containsExactly("1", "4");
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
                Map.of("d", people(43), "a", people(3), "b", people(30), "c", people(10)),
                Map.of("d", Set.of("a", "b", "c")));

        assertThat(Stream.of("a", "b", "c", "d").filter(it -> cells.isWithheld(numerator(it, "returns", null))))
                .containsExactly("a", "c");
    }

    @Test
    void withholdsBelowADistrictThatIsItselfWithheldForItsNeighbour() {
        var cells = SmallCells.of(
                Map.of(
                        "p",
                        people(73),
                        "d",
                        people(3),
                        "e",
                        people(30),
                        "f",
                        people(40),
                        "a",
                        people(3),
                        "b",
                        people(30)),
                Map.of("p", Set.of("d", "e", "f"), "d", Set.of("a"), "e", Set.of("b")));

        assertThat(Stream.of("a", "b", "d", "e", "f", "p")
                        .filter(it -> cells.isWithheld(numerator(it, "returns", null))))
                .containsExactly("a", "b", "d", "e");
    }

    @Test
    void withholdsTheSumOfTwoDistrictsRatherThanTheOtherOne() {
        var cells = SmallCells.of(
                Map.of("p", people(33), "d", people(3), "e", people(30), "a", people(3), "b", people(30)),
                Map.of("p", Set.of("d", "e"), "d", Set.of("a"), "e", Set.of("b")));

        assertThat(Stream.of("a", "b", "d", "e", "p").filter(it -> cells.isWithheld(numerator(it, "returns", null))))
                .containsExactly("a", "d", "p");
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

    private static List<String> withheld(SmallCells cells, String place) {
        return Stream.of("non-procedural", "procedural", "unknown")
                .filter(it -> cells.isWithheld(numerator(place, "departures", it)))
                .map(it -> cells.isSmall(numerator(place, "departures", it)) ? it + " small" : it)
                .toList();
    }
}
