package desmigratif.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.place.Places;
import desmigratif.standalone.example.Counted.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KongsiNamesTest {

    private static final Counted KONGSI = new Counted("6101042014");

    @Test
    void hasSixSitiAminahTwoOfThemBornInOneYear() {
        var sitis = KONGSI.people()
                .filter(it -> it.get("nama").equals("Siti Aminah"))
                .map(it -> it.get("tanggal_lahir").substring(0, 4))
                .toList();

        assertThat(sitis).hasSize(6);
        assertThat(sitis.stream().distinct()).hasSize(5);
    }

    @Test
    void hasSingleNamesAndOthers() {
        var names = KONGSI.people().map(it -> it.get("nama")).toList();

        assertThat(names.stream().filter(it -> !it.contains(" ")).count()).isBetween(400L, 800L);
        assertThat(names.stream().distinct().count()).isGreaterThan(1_000);
    }

    @Test
    void hasTwentyThreeAdultsWithoutNik() {
        var without = KONGSI.people().filter(it -> it.get("nik").isEmpty()).toList();

        assertThat(without).hasSize(23).allMatch(it -> it.get("tanggal_izin").isEmpty());
        assertThat(without).noneMatch(it -> it.get("alasan_tanpa_nik").isEmpty());
        assertThat(without).allMatch(it -> Integer.parseInt(it.get("tahun_lahir")) < 2008);
    }

    /** Area, day (+40 for women), month and year of birth, serial ({@code domain.md} §3.1). */
    @Test
    void givesEachNikOnceAndByTheRules() {
        var both = Stream.concat(KONGSI.people(), new Counted("3302152003").people())
                .filter(it -> !it.get("nik").isEmpty())
                .toList();

        assertThat(both.stream().map(it -> it.get("nik"))).doesNotHaveDuplicates();
        assertThat(both).allMatch(KongsiNamesTest::fits);
    }

    @Test
    void givesEachHouseholdOneKk() {
        var kks = KONGSI.people()
                .map(it -> List.of(it.get("keluarga"), it.get("no_kk")))
                .distinct()
                .toList();

        assertThat(kks).hasSize(730);
        assertThat(kks.stream().map(List::getLast)).doesNotHaveDuplicates().allMatch(it -> it.matches("[0-9]{16}"));
    }

    private static boolean fits(Line person) {
        var nik = person.get("nik");
        var born = LocalDate.parse(person.get("tanggal_lahir"));
        int day = born.getDayOfMonth() + (person.get("jenis_kelamin").equals("P") ? 40 : 0);
        var expected = "%02d%02d%02d".formatted(day, born.getMonthValue(), born.getYear() % 100);
        return nik.matches("[0-9]{16}")
                && Places.exists(nik.substring(0, 6))
                && nik.substring(6, 12).equals(expected)
                && !nik.endsWith("0000");
    }
}
