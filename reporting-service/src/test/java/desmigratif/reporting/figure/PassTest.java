package desmigratif.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Now;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Cooperative;
import desmigratif.reporting.month.Contribution.Outreach;
import desmigratif.reporting.month.Contribution.Village;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.month.Months;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The thing in the village: a cooperative that was founded, whose founding is corrected while a pass is under way. */
class PassTest {

    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
    private static final Months KEPT = Months.kept(month(11));
    private static final String VILLAGE = "6101042014";

    private final MemoryShelf villages = new MemoryShelf("villages");
    private final MemoryShelf things = new MemoryShelf("cooperatives");
    private final MemoryFigures figures = new MemoryFigures();
    private final AtomicInteger edition = new AtomicInteger();
    private final Pass pass = pass();

    /** A cooperative founded in some month, or a village enrolled in June. */
    record Thing(Mark mark, @Nullable YearMonth founded) implements Contributor<Thing> {

        @Override
        public @Nullable Contribution in(YearMonth month) {
            if (founded == null) {
                return month.isBefore(month(6))
                        ? null
                        : new Village("example", LocalDate.parse("2026-06-15"), List.of());
            }
            return month.isBefore(founded) ? null : new Cooperative("founded");
        }

        @Override
        public Thing marked(Mark other) {
            return new Thing(other, founded);
        }
    }

    /** Something else that is said of the month in which it was held. */
    record Session(Mark mark, YearMonth held) implements Contributor<Session> {

        @Override
        public @Nullable Contribution in(YearMonth month) {
            return month.equals(held) ? new Outreach(Set.of()) : null;
        }

        @Override
        public Session marked(Mark other) {
            return new Session(other, held);
        }
    }

    record Still(Instant read) implements Now {

        @Override
        public Instant heard() {
            return read;
        }
    }

    @Test
    void computesEveryMonthSinceEnrolmentAndClearsTheMarks() {
        enrol();
        found(9);

        assertThat(pass.over(1, VILLAGE)).isTrue();

        assertThat(figures.stages()).isEqualTo("06 none, 07 none, 08 none, 09 founded, 10 founded, 11 founded");
        assertThat(things.stale(1, VILLAGE)).isNull();
        assertThat(villages.stale(1, VILLAGE)).isNull();
    }

    @Test
    void computesOnlyWhatIsStale() {
        enrol();
        found(9);
        pass.over(1, VILLAGE);
        int written = figures.written;

        found(10);
        pass.over(1, VILLAGE);

        assertThat(figures.written - written).isEqualTo(1); // September alone says something else.
        assertThat(figures.stages()).isEqualTo("06 none, 07 none, 08 none, 09 none, 10 founded, 11 founded");
    }

    @Test
    void doesNothingWhereNothingIsStale() {
        enrol();
        pass.over(1, VILLAGE);
        int claimed = figures.claimed;

        assertThat(pass.over(1, VILLAGE)).isTrue();

        assertThat(figures.claimed).isEqualTo(claimed);
    }

    @Test
    void leavesTheMarkOfAFactThatComesWhileItReads() {
        enrol();
        found(9);
        things.afterReading(() -> found(10));

        assertThat(pass.over(1, VILLAGE)).isTrue();
        assertThat(things.stale(1, VILLAGE)).isNotNull();
        assertThat(pass.over(1, VILLAGE)).isTrue();

        assertThat(figures.stages()).contains("09 none, 10 founded");
        assertThat(things.stale(1, VILLAGE)).isNull();
    }

    @Test
    void writesNothingOverAPassThatBeganLater() {
        enrol();
        found(9);
        things.afterReading(() -> {
            found(10);
            assertThat(pass.over(1, VILLAGE)).isTrue();
        });

        assertThat(pass.over(1, VILLAGE)).isFalse();

        assertThat(figures.stages()).contains("09 none, 10 founded");
    }

    @Test
    void readsAgainWhatAnotherInstanceHasCounted() {
        enrol();
        found(9);
        pass.over(1, VILLAGE);
        found(10);
        pass().over(1, VILLAGE); // Another instance's: it clears the mark.

        things.put("session", Mark.changed(null, new Session(Mark.first(month(9), AT), month(9)), AT, KEPT));
        pass.over(1, VILLAGE);

        assertThat(figures.stages()).contains("09 none, 10 founded");
    }

    @Test
    void readsOnlyWhatHasChangedWhereNobodyElseWasAtIt() {
        enrol();
        found(9);
        pass.over(1, VILLAGE);
        int read = things.read;

        found(10);
        pass.over(1, VILLAGE);

        assertThat(things.read - read).isEqualTo(1);
        assertThat(figures.stages()).contains("09 none, 10 founded");
    }

    @Test
    void isTakenUpAgainAfterACrashBeforeItsMarksAreCleared() {
        enrol();
        found(9);
        things.refuseToClear();
        try {
            pass.over(1, VILLAGE);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("killed");
        }
        assertThat(things.stale(1, VILLAGE)).isNotNull();

        assertThat(pass.over(1, VILLAGE)).isTrue();

        assertThat(things.stale(1, VILLAGE)).isNull();
    }

    @Test
    void clearsMarksOfAVillageThatIsNotEnrolledYetAndComputesAllOnceItIs() {
        found(9);

        assertThat(pass.over(1, VILLAGE)).isTrue();
        assertThat(figures.stages()).isEmpty();
        enrol();
        pass.over(1, VILLAGE);

        assertThat(figures.stages()).contains("09 founded");
    }

    private Pass pass() {
        return new Pass(
                List.of(villages, things), figures, new Still(AT), () -> "edition-" + edition.incrementAndGet());
    }

    private void enrol() {
        put(villages, "village", null);
    }

    private void found(int month) {
        put(things, "cooperative", month(month));
    }

    private static void put(MemoryShelf shelf, String id, @Nullable YearMonth founded) {
        var before = (Thing) shelf.find(id);
        var mark = before == null ? Mark.first(month(6), AT) : before.mark();
        shelf.put(id, Mark.changed(before, new Thing(mark, founded), AT, KEPT));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}
