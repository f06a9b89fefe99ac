package desmigratif.standalone.example;

import static desmigratif.standalone.example.Counted.by;
import static desmigratif.standalone.example.Counted.sum;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.example.Counted.Line;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KongsiBusinessTest {

    private static final Counted KONGSI = new Counted("6101042014");

    @Test
    void hasTwoGroupsOfTwentyAllOfThemTargets() {
        var targets = KONGSI.targets().stream().map(it -> it.get("nik")).toList();

        assertThat(by("group", KONGSI.rows("participants.csv"))).isEqualTo(Map.of("lele", 20L, "sayur", 20L));
        assertThat(KONGSI.niks("participants.csv")).doesNotHaveDuplicates().isSubsetOf(targets);
    }

    @Test
    void isMostlyOneOfWives() {
        var participants = KONGSI.niks("participants.csv");
        var who = KONGSI.people()
                .filter(it -> participants.contains(it.get("nik")))
                .toList();

        assertThat(Counted.count(
                        who,
                        it -> it.get("hubungan").equals("Istri")
                                && it.get("status_migrasi").isEmpty()))
                .isEqualTo(26);
        assertThat(Counted.count(who, it -> it.get("status_migrasi").equals("purna") && isWoman(it)))
                .isEqualTo(9);
        assertThat(Counted.count(who, it -> it.get("status_migrasi").equals("purna") && !isWoman(it)))
                .isEqualTo(5);
    }

    @Test
    void sellsFishOnThreeSaturdaysOfNovember() {
        var sales = entries("lele-4", "sale");

        assertThat(sales.stream().map(it -> it.get("quantity"))).containsExactly("12", "10", "8");
        assertThat(sales).allMatch(it -> LocalDate.parse(it.get("on")).getDayOfWeek() == DayOfWeek.SATURDAY);
        assertThat(revenue("lele-4")).isEqualTo(600_000);
        assertThat(sum(entries("lele-4", "cost"), "rupiah")).isEqualTo(330_000);
    }

    @Test
    void sellsFortyPlantsAndTwentyBundles() {
        var sales = entries("sayur-4", "sale");

        assertThat(sum(
                        sales.stream()
                                .filter(it -> it.get("unit").equals("plant"))
                                .toList(),
                        "quantity"))
                .isEqualTo(40);
        assertThat(sum(
                        sales.stream()
                                .filter(it -> it.get("unit").equals("bundle"))
                                .toList(),
                        "quantity"))
                .isEqualTo(20);
        assertThat(revenue("sayur-4")).isEqualTo(300_000);
        assertThat(sum(entries("sayur-4", "cost"), "rupiah")).isEqualTo(120_000);
    }

    /** (600,000 − 330,000) ÷ 20 = 13,500 for twenty, (300,000 − 120,000) ÷ 20 = 9,000 for twenty: 11,250 in the middle. */
    @Test
    void earnsInNovemberOnly() {
        assertThat(KONGSI.rows("entries.csv").stream()
                        .filter(it -> it.get("cycle").endsWith("-4"))
                        .map(it -> it.get("on").substring(0, 7)))
                .containsOnly("2026-11");
        assertThat(closedInNovember()).containsExactlyInAnyOrder("lele-4", "sayur-4");
        assertThat((revenue("lele-4") - 330_000) / 20 + (revenue("sayur-4") - 120_000) / 20)
                .isEqualTo(2 * 11_250);
    }

    @Test
    void keepsOneOfTwoPlansOfNovember() {
        var planned = KONGSI.rows("cycles.csv").stream()
                .filter(it -> it.get("harvest_planned_on").startsWith("2026-11"))
                .toList();

        assertThat(planned).hasSize(2);
        assertThat(planned.stream().filter(it -> daysLate(it) <= 7)).hasSize(1);
    }

    @Test
    void soldAtOtherPricesBefore() {
        assertThat(KONGSI.rows("entries.csv").stream()
                        .filter(it ->
                                it.get("unit").equals("kg") && it.get("entry").equals("sale"))
                        .filter(it -> !it.get("on").startsWith("2026-11"))
                        .map(it -> Long.parseLong(it.get("rupiah"))))
                .allMatch(it -> it >= 18_000 && it <= 25_000)
                .hasSizeGreaterThan(5);
    }

    private static long daysLate(Line cycle) {
        var first = entries(cycle.get("cycle"), "harvest").stream().findFirst();
        var on = first.orElseGet(() -> entries(cycle.get("cycle"), "sale").getFirst())
                .get("on");
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(cycle.get("harvest_planned_on")), LocalDate.parse(on)));
    }

    private static List<String> closedInNovember() {
        return KONGSI.rows("entries.csv").stream()
                .filter(it -> it.get("entry").equals("close") && it.get("on").startsWith("2026-11"))
                .map(it -> it.get("cycle"))
                .toList();
    }

    private static List<Line> entries(String cycle, String entry) {
        return KONGSI.rows("entries.csv").stream()
                .filter(it -> it.get("cycle").equals(cycle) && it.get("entry").equals(entry))
                .toList();
    }

    private static long revenue(String cycle) {
        return entries(cycle, "sale").stream()
                .mapToLong(it -> Long.parseLong(it.get("quantity")) * Long.parseLong(it.get("rupiah")))
                .sum();
    }

    private static boolean isWoman(Line person) {
        return person.get("jenis_kelamin").equals("P");
    }
}
