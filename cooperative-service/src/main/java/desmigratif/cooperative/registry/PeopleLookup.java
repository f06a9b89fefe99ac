package desmigratif.cooperative.registry;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import desmigratif.kit.Id;
import desmigratif.kit.hear.Copies;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of the people registry has told of. */
public final class PeopleLookup {

    private final Copies<KnownPerson> people;
    private final Copies<KnownHousehold> households;
    private final Copies<KnownMigration> migrations;

    PeopleLookup(Copies<KnownPerson> people, Copies<KnownHousehold> households, Copies<KnownMigration> migrations) {
        this.people = people;
        this.households = households;
        this.migrations = migrations;
    }

    /** Whether someone is an adult of the village on a day; who is not heard of yet is {@code not-heard-yet}. */
    public boolean isAdult(String village, String person, LocalDate on, String field) {
        return people.get(Id.checked(village, "person", person, field)).isAdultOn(on);
    }

    /** The household someone lives in on a day, where that is known. */
    public @Nullable String household(String village, String person, LocalDate on) {
        var livedIn = and(eq("village", village), eq("copy.stays.person", person));
        for (var document : households.documents().find(livedIn)) {
            var household = document.getString("_id");
            if (households.get(household).holds(person, on)) {
                return household;
            }
        }
        return null;
    }

    /** Refuses an episode that is not of this village; one that is not heard of yet is {@code not-heard-yet}. */
    public String migration(String village, String migration, String field) {
        migrations.get(Id.checked(village, "migration", migration, field));
        return migration;
    }
}
