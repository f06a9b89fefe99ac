package desmigratif.reporting.registry;

import static desmigratif.reporting.month.Contribution.Stage.ACTIVE;
import static desmigratif.reporting.month.Contribution.Stage.CANDIDATE;
import static desmigratif.reporting.month.Contribution.Stage.RETURNED;
import static desmigratif.reporting.registry.Given.NEW;
import static desmigratif.reporting.registry.Given.month;
import static desmigratif.reporting.registry.Given.stale;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.month.Contribution.Departure;
import desmigratif.reporting.month.Contribution.Migration;
import desmigratif.reporting.registry.KnownMigration.Away;
import desmigratif.reporting.registry.KnownMigration.Back;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownMigrationTest {

    private static final KnownMigration EPISODE =
            KnownMigration.of(NEW, "6101042014/migration-1", "6101042014/person-1");

    @Test
    void isCandidateThenActiveThenReturned() {
        var episode = EPISODE.intended(month("2026-01"), "MY")
                .away(left("2026-03"))
                .back(new Back(month("2026-10"), month("2026-10")));

        assertThat(episode.in(month("2025-12"))).isNull();
        assertThat(said(episode, "2026-02").stage()).isEqualTo(CANDIDATE);
        assertThat(said(episode, "2026-03").stage()).isEqualTo(ACTIVE);
        assertThat(said(episode, "2026-09").stage()).isEqualTo(ACTIVE);
        assertThat(said(episode, "2026-10").stage()).isEqualTo(RETURNED);
    }

    @Test
    void countsADepartureInItsMonthAndInTheElevenMonthsAfter() {
        var episode = EPISODE.away(left("2025-12"));

        assertThat(said(episode, "2025-12").departure()).isEqualTo(departure("2025-12", true));
        assertThat(said(episode, "2026-11").departure()).isEqualTo(departure("2025-12", false));
        assertThat(said(episode, "2026-12").departure()).isNull();
    }

    @Test
    void isActiveFromItsRecordingAndNeverADepartureWithoutADate() {
        var episode = EPISODE.away(left(null));

        assertThat(episode.in(month("2026-10"))).isNull();
        assertThat(said(episode, "2026-11").stage()).isEqualTo(ACTIVE);
        assertThat(said(episode, "2026-11").departure()).isNull();
    }

    @Test
    void makesStaleEveryMonthADepartureIsSeenIn() {
        assertThat(stale(EPISODE, EPISODE.away(left("2026-09")))).isEqualTo("2026-09..2026-11");
    }

    @Test
    void movesADepartureWhenItsDateIsCorrected() {
        var before = EPISODE.away(left("2026-06"));

        var after = before.away(left("2026-08"));

        assertThat(after.in(month("2026-06"))).isNull();
        assertThat(stale(before, after)).isEqualTo("2026-06..2026-11");
    }

    @Test
    void makesNothingStaleByAWordAlreadyHeardThatMonth() {
        var before = EPISODE.away(left("2020-01")).wordHeard(month("2026-11"));

        assertThat(stale(before, before.wordHeard(month("2026-11")))).isEqualTo("none");
    }

    @Test
    void countsWordForTwelveMonths() {
        var episode = EPISODE.away(left("2020-01")).wordHeard(month("2025-12"));

        assertThat(said(episode, "2026-11").word()).isTrue();
        assertThat(said(episode, "2026-12").word()).isFalse();
    }

    @Test
    void staysADepartureAfterTheReturnAndAfterADeath() {
        var away = EPISODE.away(left("2026-02"));

        assertThat(said(away.back(new Back(month("2026-07"), month("2026-07"))), "2026-11")
                        .departure())
                .isNotNull();
        assertThat(said(away.over(month("2026-07")), "2026-11").departure()).isNotNull();
    }

    @Test
    void saysNothingOfAnEpisodeThatEndedLongAgo() {
        assertThat(EPISODE.away(left("2019-02")).over(month("2020-01")).in(month("2026-11")))
                .isNull();
    }

    private static Away left(@Nullable String month) {
        return new Away(
                month == null ? null : YearMonth.parse(month),
                month("2026-11"),
                "MY",
                "non-procedural",
                List.of("speed"),
                true,
                "male",
                "25-34");
    }

    private static Departure departure(String month, boolean now) {
        return new Departure(month(month), now, "non-procedural", List.of("speed"), true);
    }

    private static Migration said(KnownMigration episode, String month) {
        return (Migration) requireNonNull(episode.in(month(month)));
    }
}
