package desmigratif.registry.roster;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.registry.migration.MigrationCommand;
import desmigratif.registry.migration.MigrationCommand.ClarifyMigration;
import desmigratif.registry.migration.MigrationCommand.DepartMigrant;
import desmigratif.registry.migration.MigrationCommand.HearWord;
import desmigratif.registry.migration.MigrationCommand.IntendMigration;
import desmigratif.registry.migration.MigrationCommand.IntentAsked;
import desmigratif.registry.migration.MigrationCommand.ReturnMigrant;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.migration.MigrationLookup.Found;
import desmigratif.registry.migration.MigrationLookup.Label;
import desmigratif.registry.person.PersonLookup.Known;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a row asks of a person's latest episode, to bring it to where the row says it is; never back. */
final class Travel {

    private final Ask ask;
    private final String person;
    private final Known known;
    private final Journey journey;
    private final Steps steps;
    private final @Nullable Found latest;
    private final String id;
    private final MigrationLookup.Trial trial;

    Travel(Ask ask, String person, Known known, Journey journey, Steps steps, List<Found> episodes, Names names) {
        this.ask = ask;
        this.person = person;
        this.known = known;
        this.journey = journey;
        this.steps = steps;
        this.latest = latest(episodes, journey);
        this.id = latest == null ? names.migration(person, episodes.size()) : latest.id();
        this.trial = latest == null
                ? MigrationLookup.Trial.ofNothing(id)
                : latest.now().copy();
    }

    void plan() {
        var tellsDeparture = journey.departedOn() != null || journey.departedAbout() != null;
        var tellsReturn = journey.returnedOn() != null || journey.returnedAbout() != null;
        check(journey.status() != Label.CANDIDATE || !tellsDeparture, "status-differs", "status");
        check(journey.status() == Label.RETURNED || !tellsReturn, "status-differs", "status");
        switch (journey.status()) {
            case CANDIDATE -> intend();
            case ACTIVE -> {
                check(latest == null || latest.label() != Label.RETURNED, "migration-goes-back", "status");
                depart();
                hear();
            }
            case RETURNED -> {
                depart();
                goBack();
            }
        }
    }

    private void intend() {
        check(latest == null || latest.label() == Label.CANDIDATE, "migration-goes-back", "status");
        if (latest == null) {
            var on = journey.intendedOn() == null ? ask.today() : journey.intendedOn();
            var asked = new IntentAsked(person, journey.country(), journey.work(), on);
            ask("intend", new IntendMigration(asked, known));
        }
    }

    private void depart() {
        var before = latest == null ? null : latest.departure();
        var now = journey.over(before);
        if (before == null) {
            ask("depart", new DepartMigrant(latest == null ? person : null, now, known));
        } else if (!now.equals(before)) {
            ask("clarify", new ClarifyMigration(now, known));
        }
    }

    private void hear() {
        var word = journey.heardOn();
        if (word != null && (latest == null || latest.heardOn() == null || word.isAfter(latest.heardOn()))) {
            ask("hear-" + word, new HearWord(word));
        }
    }

    private void goBack() {
        if (latest == null || latest.label() != Label.RETURNED) {
            hear();
            ask("return", new ReturnMigrant(journey.returnedOn(), journey.returnedAbout(), journey.returnReason()));
            return;
        }
        var says = journey.returnedOn() != null || journey.returnedAbout() != null;
        var same = Objects.equals(journey.returnedOn(), latest.returnedOn())
                && Objects.equals(journey.returnedAbout(), latest.returnedAbout());
        check(!says || same, "return-differs", "returnedOn");
    }

    private void ask(String name, MigrationCommand command) {
        try {
            trial.ask(ask, command);
        } catch (RuleBroken e) {
            throw new RuleBroken(e.code(), field(command, e.field()));
        }
        steps.add(name, id, command);
    }

    private static @Nullable String field(MigrationCommand command, @Nullable String field) {
        var day = "on".equals(field);
        return switch (command) {
            case IntendMigration _ when day -> "intendedOn";
            case HearWord _ when day -> "heardOn";
            case ReturnMigrant _ when day -> "returnedOn";
            case ReturnMigrant _ when "about".equals(field) -> "returnedAbout";
            default -> field;
        };
    }

    /** The open episode, else the last one; none where the row tells of a departure after its return. */
    private static @Nullable Found latest(List<Found> episodes, Journey journey) {
        var last = episodes.stream()
                .filter(it -> it.label() != null)
                .max(Comparator.<Found, Boolean>comparing(it -> it.label() != Label.RETURNED)
                        .thenComparing(Found::id))
                .orElse(null);
        if (last == null || last.label() != Label.RETURNED) {
            return last;
        }
        var again = journey.status() == Label.CANDIDATE
                || journey.departedOn() != null
                        && last.returnedOn() != null
                        && !journey.departedOn().isBefore(last.returnedOn());
        return again ? null : last;
    }
}
