package desmigratif.reporting.registry;

import static desmigratif.reporting.generation.Marking.known;
import static desmigratif.reporting.month.Contribution.Stage.ACTIVE;
import static desmigratif.reporting.month.Contribution.Stage.CANDIDATE;
import static desmigratif.reporting.month.Contribution.Stage.OVER;
import static desmigratif.reporting.month.Contribution.Stage.RETURNED;
import static desmigratif.reporting.month.Months.begun;
import static desmigratif.reporting.month.Months.inWindow;
import static java.util.Objects.requireNonNull;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Departure;
import desmigratif.reporting.month.Contribution.Homecoming;
import desmigratif.reporting.month.Contribution.Stage;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.registry.RegistryFact.MigrationClarified;
import desmigratif.reporting.registry.RegistryFact.MigrationDeparted;
import desmigratif.reporting.registry.RegistryFact.MigrationEnded;
import desmigratif.reporting.registry.RegistryFact.MigrationIntended;
import desmigratif.reporting.registry.RegistryFact.MigrationReturned;
import desmigratif.reporting.registry.RegistryFact.WordHeard;
import java.time.LocalDate;
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

        static Away of(MigrationDeparted fact, YearMonth found) {
            return new Away(
                    KnownMigration.dated(fact.on(), fact.about()),
                    found,
                    fact.country(),
                    fact.channel(),
                    fact.reasons(),
                    fact.servedBefore(),
                    fact.sex(),
                    fact.ageBand());
        }

        /** What a clarification says stands for all that was said before; whom it is about stays. */
        Away clarified(MigrationClarified fact) {
            return new Away(
                    KnownMigration.dated(fact.on(), fact.about()),
                    found,
                    fact.country(),
                    fact.channel(),
                    fact.reasons(),
                    fact.servedBefore() == null ? served : fact.servedBefore(),
                    sex,
                    fact.ageBand());
        }

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

    /** Before anyone has left there is nothing to clarify but the wish. */
    KnownMigration clarified(MigrationClarified fact) {
        return away == null ? intended(requireNonNull(intended), fact.country()) : away(away.clarified(fact));
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

    static void read(Kinds<KnownMigration> facts, Marking marking) {
        facts.on(
                        "migration-intended.v1",
                        MigrationIntended.class,
                        marking.fold((_, mark, fact, _, heard) -> of(mark, heard.source(), fact.person())
                                .intended(YearMonth.from(fact.on()), fact.country())))
                .on(
                        "migration-departed.v1",
                        MigrationDeparted.class,
                        marking.fold((now, mark, fact, month, heard) ->
                                orNew(now, mark, heard.source(), fact.person()).away(Away.of(fact, month))))
                .on(
                        "migration-clarified.v1",
                        MigrationClarified.class,
                        marking.fold((now, _, fact, _, _) -> known(now).clarified(fact)))
                .on(
                        "word-heard.v1",
                        WordHeard.class,
                        marking.fold((now, _, fact, _, _) -> known(now).wordHeard(YearMonth.from(fact.on()))))
                .on(
                        "migration-returned.v1",
                        MigrationReturned.class,
                        marking.fold((now, mark, fact, month, heard) -> orNew(now, mark, heard.source(), fact.person())
                                .back(new Back(dated(fact.on(), fact.about()), month))))
                .on(
                        "migration-ended.v1",
                        MigrationEnded.class,
                        marking.fold((now, mark, fact, _, heard) ->
                                orNew(now, mark, heard.source(), fact.person()).over(YearMonth.from(fact.on()))))
                .passOver("migration-opened.v1");
    }

    private static KnownMigration orNew(@Nullable KnownMigration now, Mark mark, String id, String person) {
        return now == null ? of(mark, id, person) : now;
    }

    private static @Nullable YearMonth dated(@Nullable LocalDate on, @Nullable YearMonth about) {
        return on == null ? about : YearMonth.from(on);
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
