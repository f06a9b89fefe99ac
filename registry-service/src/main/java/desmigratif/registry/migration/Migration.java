package desmigratif.registry.migration;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.migration.MigrationCommand.ClarifyMigration;
import desmigratif.registry.migration.MigrationCommand.DepartMigrant;
import desmigratif.registry.migration.MigrationCommand.EndMigration;
import desmigratif.registry.migration.MigrationCommand.HearWord;
import desmigratif.registry.migration.MigrationCommand.IntendMigration;
import desmigratif.registry.migration.MigrationCommand.OpenMigration;
import desmigratif.registry.migration.MigrationCommand.ReturnMigrant;
import desmigratif.registry.migration.MigrationEvent.How;
import desmigratif.registry.migration.MigrationEvent.MigrationClarified;
import desmigratif.registry.migration.MigrationEvent.MigrationDeparted;
import desmigratif.registry.migration.MigrationEvent.MigrationEnded;
import desmigratif.registry.migration.MigrationEvent.MigrationIntended;
import desmigratif.registry.migration.MigrationEvent.MigrationOpened;
import desmigratif.registry.migration.MigrationEvent.MigrationReturned;
import desmigratif.registry.migration.MigrationEvent.WordHeard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One episode of work abroad, of one person.
 *
 * @param unclearSince since when channel or country has been unclear, while the person is abroad
 * @param heardOn the last day on which there was word of the person
 */
record Migration(
        String id,
        Standing standing,
        String person,
        @Nullable Intent intent,
        @Nullable Left left,
        @Nullable Instant unclearSince,
        @Nullable LocalDate heardOn,
        @Nullable Back back,
        @Nullable Ended ended,
        long version)
        implements Aggregate<Migration, MigrationCommand, MigrationEvent> {

    enum Standing {
        INTENDED,
        ABROAD,
        RETURNED,
        ENDED
    }

    record Intent(@Nullable String country, @Nullable String work, LocalDate on) {}

    record Back(
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String why) {}

    record Ended(How how, LocalDate on) {}

    static Migration unknown(String id) {
        return new Migration(id, Standing.INTENDED, "", null, null, null, null, null, null, 0);
    }

    @Override
    public MigrationEvent decide(MigrationCommand command, Ask ask) {
        return switch (command) {
            case IntendMigration it -> intend(it, ask);
            case DepartMigrant it -> depart(it, ask);
            case ClarifyMigration it -> clarify(it, ask);
            case HearWord it -> hear(it, ask);
            case ReturnMigrant it -> goBack(it, ask);
            case EndMigration it -> end(it, ask);
            case OpenMigration it ->
                new MigrationOpened(id, version + 1, ask.at(), it.reason().line("reason"));
        };
    }

    @Override
    public Migration after(MigrationEvent fact) {
        return switch (fact) {
            case MigrationIntended it ->
                new Migration(
                        id,
                        Standing.INTENDED,
                        it.person(),
                        new Intent(it.country(), it.work(), it.on()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.version());
            case MigrationDeparted it -> leaving(it.person(), Left.of(it), it.at(), it.version());
            case MigrationClarified it -> clarified(Left.of(it), it);
            case WordHeard it ->
                new Migration(
                        id, standing, person, intent, left, unclearSince, latest(it.on()), back, ended, it.version());
            case MigrationReturned it ->
                new Migration(
                        id,
                        Standing.RETURNED,
                        person,
                        intent,
                        left,
                        null,
                        heardOn,
                        new Back(it.on(), it.about(), it.why()),
                        ended,
                        it.version());
            case MigrationEnded it ->
                new Migration(
                        id,
                        Standing.ENDED,
                        person,
                        intent,
                        left,
                        null,
                        heardOn,
                        back,
                        new Ended(it.how(), it.on()),
                        it.version());
            case MigrationOpened it ->
                new Migration(id, standing, person, intent, left, unclearSince, heardOn, back, ended, it.version());
        };
    }

    /** Nothing of the channel: answers are kept with receipts, and are read over shoulders. */
    @Override
    public Map<String, Object> figures() {
        return Map.of(
                "standing",
                standing.name().toLowerCase(java.util.Locale.ROOT),
                "warnings",
                left != null && left.below18() ? List.of("below-18") : List.of());
    }

    boolean isOpen() {
        return standing == Standing.INTENDED || standing == Standing.ABROAD;
    }

    private MigrationEvent intend(IntendMigration it, Ask ask) {
        var asked = it.asked();
        Id.checked(ask.village(), "person", asked.person(), "person");
        check(it.person().isHere(), "person-departed", "person");
        // Below 18 a candidate is registered for guidance only, with a guardian's consent (UU 18/2017 art. 5).
        check(it.person().isAdult(ask.today()) || it.person().hasConsent(), "consent-missing", "person");
        return new MigrationIntended(
                id,
                1,
                ask.at(),
                asked.person(),
                Left.country(asked.country()),
                CodeLookup.checkedIfSaid("work", asked.work(), "work"),
                ask.past(asked.on(), "on"),
                it.person().sex());
    }

    private MigrationEvent depart(DepartMigrant it, Ask ask) {
        check(version == 0 || standing == Standing.INTENDED, isOpen() ? "already-departed" : "migration-closed");
        check(it.person().isHere(), "person-departed", "person");
        var who = it.who() == null ? person : Id.checked(ask.village(), "person", it.who(), "person");
        var now = Left.checked(it.asked(), it.person(), ask);
        return new MigrationDeparted(
                id,
                version + 1,
                ask.at(),
                who,
                now.on(),
                now.about(),
                now.country(),
                now.work(),
                now.channel(),
                now.proposed(),
                now.papers(),
                now.papersKnown(),
                now.reasons(),
                now.invitedBy(),
                now.servedBefore(),
                it.person().sex(),
                now.ageBand(),
                now.below18());
    }

    private MigrationEvent clarify(ClarifyMigration it, Ask ask) {
        check(left != null, "not-departed");
        var now = Left.checked(it.asked(), it.person(), ask);
        check(back == null || !isBefore(back.on(), back.about(), now.earliest()), "after-the-return", "on");
        check(!now.equals(left), "nothing-changed");
        return new MigrationClarified(
                id,
                version + 1,
                ask.at(),
                now.on(),
                now.about(),
                now.country(),
                now.work(),
                now.channel(),
                now.proposed(),
                now.papers(),
                now.papersKnown(),
                now.reasons(),
                now.invitedBy(),
                now.servedBefore(),
                now.ageBand(),
                now.below18());
    }

    private MigrationEvent hear(HearWord it, Ask ask) {
        checkAbroad();
        ask.past(it.on(), "on");
        check(!isBefore(it.on(), null, departure()), "before-departure", "on");
        return new WordHeard(id, version + 1, ask.at(), it.on());
    }

    private MigrationEvent goBack(ReturnMigrant it, Ask ask) {
        checkAbroad();
        Left.checkDates(it.on(), it.about(), ask);
        check(!isBefore(it.on(), it.about(), departure()), "before-departure", it.on() == null ? "about" : "on");
        var why = CodeLookup.checkedIfSaid("return", it.why(), "why");
        return new MigrationReturned(id, version + 1, ask.at(), person, it.on(), it.about(), why);
    }

    private MigrationEvent end(EndMigration it, Ask ask) {
        check(isOpen(), "migration-closed");
        check(it.how() != How.FAILED || standing == Standing.INTENDED, "already-departed", "how");
        ask.past(it.on(), "on");
        check(!isBefore(it.on(), null, departure()), "before-departure", "on");
        return new MigrationEnded(id, version + 1, ask.at(), person, it.how(), it.on());
    }

    private void checkAbroad() {
        if (version == 0 || standing != Standing.ABROAD) {
            throw new RuleBroken("not-abroad");
        }
    }

    private @Nullable LocalDate departure() {
        return left == null ? null : left.earliest();
    }

    /** Whether a day, or the whole of a month, lies before another day, as far as both are known. */
    private static boolean isBefore(@Nullable LocalDate on, @Nullable YearMonth about, @Nullable LocalDate other) {
        var last = on != null ? on : about != null ? about.atEndOfMonth() : null;
        return last != null && other != null && last.isBefore(other);
    }

    private Migration leaving(String who, Left now, Instant at, long version) {
        return new Migration(
                id, Standing.ABROAD, who, intent, now, now.isUnclear() ? at : null, heardOn, back, ended, version);
    }

    private Migration clarified(Left now, MigrationClarified it) {
        var unclear = standing != Standing.ABROAD || !now.isUnclear()
                ? null
                : Objects.requireNonNullElse(unclearSince, it.at());
        return new Migration(id, standing, person, intent, now, unclear, heardOn, back, ended, it.version());
    }

    private LocalDate latest(LocalDate on) {
        return heardOn == null || on.isAfter(heardOn) ? on : heardOn;
    }
}
