package desmigratif.registry.directory;

import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.migration.MigrationLookup.Labelled;
import desmigratif.registry.person.PersonLookup;
import java.util.Collection;
import java.util.TreeSet;

/** Gathers from the other rooms what labels are worked out from. */
final class LabelLookup {

    private final PersonLookup persons;
    private final HouseholdLookup households;
    private final MigrationLookup migrations;

    LabelLookup(PersonLookup persons, HouseholdLookup households, MigrationLookup migrations) {
        this.persons = persons;
        this.households = households;
        this.migrations = migrations;
    }

    /** Of some persons: looks at their households, and at the episodes of all who live there. */
    Labels of(String village, Collection<String> some) {
        var homes = households.homes(village, some);
        var all = new TreeSet<>(some);
        homes.forEach(it -> it.members().forEach(member -> all.add(member.person())));
        return Labels.from(migrations.labels(village, all), homes, persons.gone(village));
    }

    /** Of all in the village. */
    Labels of(String village) {
        var episodes = migrations.labels(village, null);
        var migrants = new TreeSet<>(episodes.stream().map(Labelled::person).toList());
        return Labels.from(episodes, households.homes(village, migrants), persons.gone(village));
    }
}
