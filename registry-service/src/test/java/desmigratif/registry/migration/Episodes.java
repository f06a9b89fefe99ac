package desmigratif.registry.migration;

import static desmigratif.registry.Asks.id;

import desmigratif.registry.Asks;
import desmigratif.registry.migration.MigrationCommand.DepartMigrant;
import desmigratif.registry.migration.MigrationCommand.Departure;
import desmigratif.registry.migration.MigrationCommand.IntendMigration;
import desmigratif.registry.migration.MigrationCommand.IntentAsked;
import desmigratif.registry.migration.MigrationEvent.Channel;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.person.PersonLookup.Known;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Episodes of synthetic people for tests. */
final class Episodes {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    static final Known ADULT = new Known(Sex.FEMALE, LocalDate.of(1995, 1, 1), 1995, false, true, null);
    static final Known CHILD = new Known(Sex.MALE, LocalDate.of(2009, 7, 1), 2009, false, true, null);
    static final Known CHILD_WITH_CONSENT = new Known(Sex.MALE, LocalDate.of(2009, 7, 1), 2009, true, true, null);
    static final IntendMigration INTEND = new IntendMigration(
            new IntentAsked(id("person", 1), "TW", "house-and-care", LocalDate.of(2026, 1, 5)), ADULT);

    private Episodes() {}

    static Departure departure(@Nullable LocalDate on) {
        return new Departure(on, null, "TW", "house-and-care", Channel.UNKNOWN, null, null, null);
    }

    static Departure to(@Nullable String country) {
        return new Departure(MARCH, null, country, null, Channel.UNKNOWN, null, null, null);
    }

    static DepartMigrant depart(Departure asked) {
        return new DepartMigrant(id("person", 1), asked, ADULT);
    }

    static Migration given(MigrationCommand... commands) {
        return Asks.after(Migration.unknown(id("migration", 1)), List.of(commands));
    }
}
