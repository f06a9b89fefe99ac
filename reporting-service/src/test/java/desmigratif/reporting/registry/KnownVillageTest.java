package desmigratif.reporting.registry;

import static desmigratif.reporting.registry.Given.NEW;
import static desmigratif.reporting.registry.Given.day;
import static desmigratif.reporting.registry.Given.month;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.month.Contribution.Pillar;
import desmigratif.reporting.month.Contribution.Village;
import desmigratif.reporting.registry.KnownVillage.Baseline;
import desmigratif.reporting.registry.RegistryFact.BaselineRecorded;
import desmigratif.reporting.registry.RegistryFact.PillarAssessed;
import desmigratif.reporting.registry.RegistryFact.Stated;
import desmigratif.reporting.registry.RegistryFact.VillageEnrolled;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownVillageTest {

    private static final KnownVillage KONGSI =
            KnownVillage.of(NEW, "6101042014/village-1").enrolled(new VillageEnrolled("example", day("2025-06-01")));

    @Test
    void saysNothingBeforeItsEnrolment() {
        assertThat(KONGSI.in(month("2025-05"))).isNull();
        assertThat(KONGSI.in(month("2025-06"))).isEqualTo(new Village("example", day("2025-06-01"), List.of()));
    }

    @Test
    void showsTheLatestWordOnEachPillarOfTheMonthHoweverLateItIsTold() {
        var village = KONGSI.assessed(assessed("running", "2026-05-02")).assessed(assessed("partly", "2026-01-10"));

        assertThat(pillars(village, "2026-04")).isEqualTo("partly");
        assertThat(pillars(village, "2026-11")).isEqualTo("running");
    }

    @Test
    void letsASourceCorrectItself() {
        var village = KONGSI.baseline(stated(400)).baseline(stated(398));

        assertThat(village.baselines()).containsExactly(new Baseline("office", 2020, "people-active", 398));
    }

    private static PillarAssessed assessed(String state, String on) {
        return new PillarAssessed("cooperative", state, day(on), List.of());
    }

    private static BaselineRecorded stated(long number) {
        return new BaselineRecorded("office", 2020, List.of(new Stated("people-active", number)));
    }

    private static String pillars(KnownVillage village, String month) {
        return ((Village) requireNonNull(village.in(month(month))))
                .pillars().stream().map(Pillar::state).findFirst().orElseThrow();
    }
}
