package desmigratif.standalone.example;

import static desmigratif.standalone.example.Counted.by;
import static desmigratif.standalone.example.Counted.byMonth;
import static desmigratif.standalone.example.Counted.count;
import static desmigratif.standalone.example.Counted.households;
import static desmigratif.standalone.example.Counted.perHousehold;
import static desmigratif.standalone.example.Counted.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KongsiPeopleTest {

    private static final Counted KONGSI = new Counted("6101042014");

    @Test
    void hasFourHundredAbroad() {
        var abroad = KONGSI.abroad();

        assertThat(abroad).hasSize(400);
        assertThat(by("jenis_kelamin", abroad)).isEqualTo(Map.of("L", 260L, "P", 140L));
        assertThat(perHousehold(abroad)).isEqualTo(Map.of(1L, 304L, 2L, 48L));
    }

    /** Told in two files: of those who left since the enrolment the departure tells where they went, as what. */
    @Test
    void knowsWhereTheyAreAndWhatTheyDo() {
        var departures = KONGSI.rows("departures.csv");
        var work = Map.of(
                "building", "Bangunan",
                "plantation", "Perkebunan",
                "other", "Lainnya",
                "house-and-care", "Rumah tangga dan perawatan",
                "shop", "Toko",
                "factory", "Pabrik");
        var where = new TreeMap<String, Long>();
        var what = new TreeMap<String, Long>();
        for (var it : KONGSI.abroad()) {
            var left = departures.stream()
                    .filter(that -> that.get("nik").equals(it.get("nik")))
                    .findFirst();
            var sex = it.get("jenis_kelamin");
            where.merge(sex + left.map(that -> that.get("country")).orElse(it.get("negara")), 1L, Long::sum);
            var named = left.map(that -> work.get(that.get("work"))).orElse(it.get("pekerjaan_luar_negeri"));
            what.merge(sex + " " + named, 1L, Long::sum);
        }

        assertThat(where)
                .isEqualTo(Map.ofEntries(
                        Map.entry("LMY", 225L),
                        Map.entry("LBN", 27L),
                        Map.entry("LTW", 6L),
                        Map.entry("L", 2L),
                        Map.entry("PMY", 87L),
                        Map.entry("PBN", 9L),
                        Map.entry("PTW", 14L),
                        Map.entry("PHK", 16L),
                        Map.entry("PSG", 8L),
                        Map.entry("PSA", 4L),
                        Map.entry("P", 2L)));
        assertThat(what)
                .isEqualTo(Map.of(
                        "L Bangunan", 182L,
                        "L Perkebunan", 52L,
                        "L Lainnya", 26L,
                        "P Rumah tangga dan perawatan", 91L,
                        "P Perkebunan", 21L,
                        "P Toko", 21L,
                        "P Pabrik", 7L));
    }

    @Test
    void sawFortyEightLeaveInTwelveMonths() {
        var departures = KONGSI.rows("departures.csv");

        assertThat(byMonth("on", departures)).isEqualTo(months(2, 3, 2, 1, 7, 8, 6, 4, 4, 4, 4, 3));
        assertThat(by("channel", departures))
                .isEqualTo(Map.of("procedural", 26L, "non-procedural", 13L, "unknown", 9L));
        var november = departures.stream()
                .filter(it -> it.get("on").startsWith("2026-11"))
                .toList();
        assertThat(by("channel", november)).isEqualTo(Map.of("procedural", 1L, "non-procedural", 1L, "unknown", 1L));
        assertThat(departures)
                .noneMatch(it -> it.get("channel").equals("procedural")
                        && !it.get("reasons").isEmpty());
    }

    /** None of the numbers is from 1 to 4, which a district would not be shown. */
    @Test
    void servedTwentyFiveOfThemBefore() {
        var served = KONGSI.rows("services.csv");
        var before = KONGSI.rows("departures.csv").stream()
                .filter(it -> served.stream()
                        .anyMatch(that -> that.get("nik").equals(it.get("nik"))
                                && that.get("on").compareTo(it.get("on")) < 0))
                .toList();

        assertThat(by("channel", before)).isEqualTo(Map.of("procedural", 20L, "non-procedural", 5L));
    }

    @Test
    void knowsNoDateOfTheOthersDeparture() {
        var undated = KONGSI.people()
                .filter(it -> it.get("status_migrasi").equals("aktif"))
                .toList();

        assertThat(undated)
                .hasSize(352)
                .allMatch(it -> it.get("bulan_berangkat").isEmpty());
    }

    @Test
    void hearsOfTwoHundredAndEightySix() {
        var words = Stream.concat(
                        KONGSI.people().map(it -> it.get("kabar_terakhir")),
                        KONGSI.rows("departures.csv").stream().map(it -> it.get("word_on")))
                .filter(it -> !it.isEmpty())
                .toList();

        assertThat(words)
                .hasSize(286)
                .allMatch(it -> it.compareTo("2025-12-01") >= 0 && it.compareTo("2026-11-30") <= 0);
    }

    @Test
    void hasFiveHundredAndEightyNineReturned() {
        var returned = KONGSI.returned();

        assertThat(returned).hasSize(589);
        assertThat(by("jenis_kelamin", returned)).isEqualTo(Map.of("L", 287L, "P", 302L));
        assertThat(perHousehold(returned)).isEqualTo(Map.of(1L, 421L, 2L, 84L));
        assertThat(byMonth("tanggal_pulang", returned)).isEqualTo(months(4, 3, 8, 12, 2, 2, 3, 2, 2, 2, 2, 3));
        assertThat(returned)
                .allMatch(it -> it.get("tanggal_pulang").isEmpty()
                        ? it.get("bulan_pulang").compareTo("2025-12") < 0
                        : it.get("bulan_pulang").isEmpty());
    }

    @Test
    void hasSevenHundredAndTwentyFiveMigrantHouseholds() {
        var abroad = households(KONGSI.abroad());
        var returned = households(KONGSI.returned());
        var migrant = new HashSet<>(abroad);
        migrant.addAll(returned);
        var withCandidate = households(KONGSI.candidates());

        assertThat(abroad.stream().filter(returned::contains)).hasSize(140);
        assertThat(withCandidate.stream().filter(it -> !migrant.contains(it))).hasSize(8);
        migrant.addAll(withCandidate);
        assertThat(migrant).hasSize(725);
    }

    @Test
    void hasOneThousandFiveHundredAndTwentyTargets() {
        var targets = KONGSI.targets();

        assertThat(targets).hasSize(1_520);
        assertThat(count(targets, it -> !it.get("status_migrasi").equals("purna")))
                .isEqualTo(931);
        assertThat(KONGSI.candidates()).hasSize(24);
    }

    /** So that "adults of migrant households" come to 1,544 by any reading. */
    @Test
    void hasNobodyElseInAMigrantHousehold() {
        var households = households(Stream.of(KONGSI.abroad(), KONGSI.returned(), KONGSI.candidates())
                .flatMap(List::stream)
                .toList());
        var atHome = KONGSI.adultsAtHome().stream()
                .filter(it -> households.contains(it.get("keluarga")))
                .toList();

        assertThat(atHome).containsExactlyInAnyOrderElementsOf(KONGSI.targets());
    }

    @Test
    void reachesOneHundredAndFortyTwoOfThem() {
        var present = KONGSI.rows("present.csv");
        var targets = Stream.concat(KONGSI.targets().stream(), KONGSI.candidates().stream())
                .map(it -> it.get("nik"))
                .toList();

        assertThat(by("on", present)).isEqualTo(Map.of("2026-02-14", 91L, "2026-07-18", 76L));
        assertThat(new HashSet<>(KONGSI.niks("present.csv"))).hasSize(142).isSubsetOf(targets);
    }

    @Test
    void hasOneHundredAndEighteenChildrenWithAParentAbroad() {
        var abroad = KONGSI.abroad().stream()
                .filter(it -> !it.get("hubungan").equals("Anak")
                        && !it.get("hubungan").equals("Orang tua"))
                .map(it -> it.get("keluarga"))
                .toList();
        var named =
                KONGSI.people().filter(it -> !it.get("tanggal_izin").isEmpty()).toList();
        var numbered = KONGSI.people()
                .filter(it -> !it.get("anak_tanpa_izin").isEmpty())
                .toList();

        assertThat(named).hasSize(41).allMatch(it -> abroad.contains(it.get("keluarga")));
        assertThat(named).allMatch(it -> it.get("tanggal_lahir").compareTo("2009-01-01") > 0);
        assertThat(numbered).allMatch(it -> abroad.contains(it.get("keluarga")));
        assertThat(sum(numbered, "anak_tanpa_izin")).isEqualTo(77);
    }

    private static Map<String, Long> months(long... numbers) {
        var months = new TreeMap<String, Long>();
        for (int i = 0; i < numbers.length; i++) {
            months.put(YearMonth.of(2025, 12).plusMonths(i).toString(), numbers[i]);
        }
        return months;
    }
}
