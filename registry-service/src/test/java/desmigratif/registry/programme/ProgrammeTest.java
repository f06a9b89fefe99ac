package desmigratif.registry.programme;

import static desmigratif.registry.Asks.ASK;
import static desmigratif.registry.Asks.TODAY;
import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Id;
import desmigratif.kit.Role;
import desmigratif.registry.Asks;
import desmigratif.registry.programme.ProgrammeCommand.AssessPillar;
import desmigratif.registry.programme.ProgrammeCommand.EnrolVillage;
import desmigratif.registry.programme.ProgrammeCommand.RecordBaseline;
import desmigratif.registry.programme.ProgrammeCommand.RecordLivelihood;
import desmigratif.registry.programme.ProgrammeEvent.Figure;
import desmigratif.registry.programme.ProgrammeEvent.Layer;
import desmigratif.registry.programme.ProgrammeEvent.Livelihood;
import desmigratif.registry.programme.ProgrammeEvent.LivelihoodRecorded;
import desmigratif.registry.programme.ProgrammeEvent.Obstacle;
import desmigratif.registry.programme.ProgrammeEvent.PillarState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final EnrolVillage ENROL = new EnrolVillage(Layer.EXAMPLE, LocalDate.of(2017, 5, 1));

    /** As the first thesis prints it: two of its totals are wrong. */
    private static final List<Livelihood> TABLE = List.of(
            new Livelihood("farming", 1115, 814, 1929),
            new Livelihood("private-sector", 101, 77, 187),
            new Livelihood("civil-servant", 26, 16, 42),
            new Livelihood("trader", 10, 13, 23),
            new Livelihood("craft", 0, 2, 2),
            new Livelihood("livestock", 7, 0, 7),
            new Livelihood("fishing", 1, 0, 1),
            new Livelihood("migrant", 260, 140, 400));

    @Test
    void flagsExactlyTheTwoWrongTotalsOfTheThesis() {
        var sum = new Livelihood("total", 1520, 1062, 2562);

        var fact =
                (LivelihoodRecorded) given(ENROL).decide(new RecordLivelihood(2020, "village-office", TABLE, sum), ASK);

        assertThat(fact.wrongTotals()).containsExactly("private-sector", "total");
    }

    @Test
    void findsNothingWrongWithARightSum() {
        var sum = new Livelihood("total", 1520, 1062, 2582);

        var fact =
                (LivelihoodRecorded) given(ENROL).decide(new RecordLivelihood(2020, "village-office", TABLE, sum), ASK);

        assertThat(fact.wrongTotals()).containsExactly("private-sector");
    }

    @Test
    void refusesACategoryItDoesNotKnowOrMeetsTwice() {
        var unknown = List.of(new Livelihood("pirate", 1, 0, 1));
        var twice = List.of(new Livelihood("fishing", 1, 0, 1), new Livelihood("fishing", 2, 0, 2));

        refused(() -> record(unknown), "unknown-code", "rows");
        refused(() -> record(twice), "category-twice", "rows");
        refused(() -> record(List.of()), "rows-missing", "rows");
    }

    @Test
    void keepsTheLatestStateOfEachPillar() {
        var obstacle = new Obstacle("no-teacher", Role.OFFICER, LocalDate.of(2026, 12, 31));

        var programme = given(
                ENROL,
                new AssessPillar("community-parenting", PillarState.NOT_RUNNING, LocalDate.of(2026, 1, 1), List.of()),
                new AssessPillar("community-parenting", PillarState.PARTLY, TODAY, List.of(obstacle)),
                new AssessPillar("cooperative", PillarState.NOT_FORMED, TODAY, List.of()));

        assertThat(programme.pillars()).hasSize(2);
        assertThat(programme.pillars().get("community-parenting"))
                .isEqualTo(new Programme.Pillar(PillarState.PARTLY, TODAY, List.of(obstacle)));
    }

    @Test
    void keepsOneBaselineASourceAndYear() {
        var first = new RecordBaseline("thesis", 2020, List.of(new Figure("people-active", 399)));
        var second = new RecordBaseline("thesis", 2020, List.of(new Figure("people-active", 400)));
        var other = new RecordBaseline("village-office", 2020, List.of(new Figure("people-active", 401)));

        var programme = given(ENROL, first, second, other);

        assertThat(programme.baselines()).hasSize(2);
        assertThat(programme.baselines().getFirst().figures()).containsExactly(new Figure("people-active", 400));
    }

    @Test
    void refusesWhatIsNotInTheLists() {
        refused(
                () -> given(ENROL).decide(new AssessPillar("tourism", PillarState.PARTLY, TODAY, List.of()), ASK),
                "unknown-code",
                "pillar");
        refused(
                () -> given(ENROL)
                        .decide(new RecordBaseline("thesis", 2027, List.of(new Figure("people-active", 1))), ASK),
                "date-in-future",
                "year");
    }

    /** A sum over all villages must still be a number. */
    @Test
    void refusesAFigureThatNoVillageHas() {
        var figures = List.of(new Figure("people-active", Long.MAX_VALUE));

        refused(
                () -> given(ENROL).decide(new RecordBaseline("thesis", 2020, figures), ASK),
                "number-too-large",
                "figures");
    }

    private static void record(List<Livelihood> rows) {
        given(ENROL).decide(new RecordLivelihood(2020, "village-office", rows, null), ASK);
    }

    private static Programme given(ProgrammeCommand... commands) {
        var id = Id.of(Asks.VILLAGE, "village", ProgrammeLookup.local(Asks.VILLAGE));
        return Asks.after(Programme.unknown(id), List.of(commands));
    }
}
