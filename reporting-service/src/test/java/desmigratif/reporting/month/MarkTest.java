package desmigratif.reporting.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final Instant FIRST = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-01T00:00:00Z");
    private static final Months KEPT = Months.kept(month(11));

    /** A thing that says one word from one month on. */
    record Thing(Mark mark, @Nullable YearMonth from) implements Contributor<Thing> {

        @Override
        public @Nullable Contribution in(YearMonth month) {
            return Months.begun(from, month) ? new Contribution.Cooperative("founded") : null;
        }

        @Override
        public Thing marked(Mark other) {
            return new Thing(other, from);
        }
    }

    @Test
    void marksTheMonthsThatNowSaySomethingElse() {
        var moved = Mark.changed(thing(7), thing(9), LATER, KEPT);

        assertThat(moved.mark().stale()).isEqualTo(new Months(month(7), month(8)));
    }

    @Test
    void marksFromItsFirstMonthAThingThatIsNew() {
        var made = Mark.changed(null, thing(12), LATER, KEPT);

        assertThat(made.mark().stale()).isEqualTo(new Months(month(9), month(11)));
    }

    @Test
    void keepsWhatWasMarkedBefore() {
        var once = Mark.changed(thing(3), thing(4), LATER, KEPT);

        var twice = Mark.changed(once, new Thing(once.mark(), month(10)), LATER, KEPT);

        assertThat(twice.mark().stale()).isEqualTo(new Months(month(3), month(9)));
    }

    @Test
    void marksNothingBeyondTheRunningMonthOrBeforeTheMonthsThatAreKept() {
        assertThat(Mark.changed(thing(11), thing(12), LATER, KEPT).mark().stale())
                .isEqualTo(new Months(month(11), month(11)));
        var old = Mark.changed(thing(11), new Thing(thing(11).mark(), YearMonth.of(1999, 1)), LATER, KEPT);
        assertThat(old.mark().stale()).isEqualTo(new Months(YearMonth.of(2021, 12), month(10)));
    }

    @Test
    void knowsTheLatestFactWhateverTheOrderOfTheirTimes() {
        var late = Mark.changed(thing(7), thing(8), LATER, KEPT);

        assertThat(Mark.changed(late, late, FIRST, KEPT).mark().last()).isEqualTo(LATER);
    }

    private static Thing thing(int from) {
        return new Thing(Mark.first(month(9), FIRST), month(from));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}
