package desmigratif.reporting.registry;

import static desmigratif.reporting.month.Contribution.Stage.ACTIVE;
import static desmigratif.reporting.month.Contribution.Stage.CANDIDATE;
import static desmigratif.reporting.month.Contribution.Stage.OVER;
import static desmigratif.reporting.month.Contribution.Stage.RETURNED;
import static desmigratif.reporting.month.Months.begun;
import static desmigratif.reporting.month.Months.inWindow;

import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Departure;
import desmigratif.reporting.month.Contribution.Homecoming;
import desmigratif.reporting.month.Contribution.Stage;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode of migration, from intent to return.
 *
 * @param intended the month of the intent, if there was one
 * @param away how and when the person left, or null
 * @param back when the person came home, or null
 * @param over the month in which it ended otherwise: failed, deceased, moved away
 * @param words the months in which word of the person came
 */
record KnownMigration(
        Mark mark,
        String id,
        String person,
        @Nullable YearMonth intended,
        @Nullable String wished,
        @Nullable Away away,
        @Nullable Back back,
        @Nullable YearMonth over,
        List<YearMonth> words)
        implements Contributor<KnownMigration> {

    static final int YEAR = 12;

    /**
     * A departure.
     *
     * @param dated its month, by date or "about": null when not known, and then it never counts in M6
     * @param found the month in which it was recorded: from then on who left at an unknown time counts as abroad
     */
    record Away(
            @Nullable YearMonth dated,
            YearMonth found,
            @Nullable String country,
            String channel,
            List<String> reasons,
            boolean served,
            @Nullable String sex,
            @Nullable String ageBand) {

        YearMonth from() {
            return dated == null ? found : dated;
        }
    }

    /** A return, dated or found like a departure. */
    record Back(@Nullable YearMonth dated, YearMonth found) {

        YearMonth from() {
            return dated == null ? found : dated;
        }
    }

    static KnownMigration of(Mark mark, String id, String person) {
        return new KnownMigration(mark, id, person, null, null, null, null, null, List.of());
    }

    KnownMigration intended(YearMonth month, @Nullable String country) {
        return new KnownMigration(mark, id, person, month, country, away, back, over, words);
    }

    KnownMigration away(Away other) {
        return new KnownMigration(mark, id, person, intended, wished, other, back, over, words);
    }

    KnownMigration back(Back other) {
        return new KnownMigration(mark, id, person, intended, wished, away, other, over, words);
    }

    KnownMigration over(YearMonth month) {
        return new KnownMigration(mark, id, person, intended, wished, away, back, month, words);
    }

    KnownMigration wordHeard(YearMonth month) {
        if (words.contains(month)) {
            return this;
        }
        var more = new ArrayList<>(words);
        more.add(month);
        more.sort(null);
        return new KnownMigration(mark, id, person, intended, wished, away, back, over, List.copyOf(more));
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        var stage = stage(month);
        var departure = departure(month);
        var homecoming = homecoming(month);
        if (stage == OVER && departure == null && homecoming == null) {
            return null;
        }
        return new Contribution.Migration(
                person,
                stage,
                stage == CANDIDATE ? wished : away == null ? null : away.country(),
                away == null ? null : away.sex(),
                away == null ? null : away.ageBand(),
                stage == ACTIVE && words.stream().anyMatch(it -> inWindow(it, month, YEAR)),
                departure,
                homecoming);
    }

    /** What has not begun by the end of the month is {@code OVER} too: it says nothing. */
    private Stage stage(YearMonth month) {
        if (begun(over, month)) {
            return OVER;
        } else if (back != null && begun(back.from(), month)) {
            return RETURNED;
        } else if (away != null && begun(away.from(), month)) {
            return ACTIVE;
        }
        return begun(intended, month) ? CANDIDATE : OVER;
    }

    private @Nullable Departure departure(YearMonth month) {
        return away == null || away.dated() == null || !inWindow(away.dated(), month, YEAR)
                ? null
                : new Departure(
                        away.dated(), away.dated().equals(month), away.channel(), away.reasons(), away.served());
    }

    private @Nullable Homecoming homecoming(YearMonth month) {
        return back == null || back.dated() == null || !inWindow(back.dated(), month, YEAR)
                ? null
                : new Homecoming(back.dated(), back.dated().equals(month));
    }

    @Override
    public KnownMigration marked(Mark other) {
        return new KnownMigration(other, id, person, intended, wished, away, back, over, words);
    }
}
