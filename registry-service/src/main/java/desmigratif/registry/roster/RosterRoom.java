package desmigratif.registry.roster;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.vault.Vault;
import desmigratif.registry.household.HouseholdCommand;
import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.migration.MigrationCommand;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.person.PersonCommand;
import desmigratif.registry.person.PersonLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of rosters is made of. */
@Configuration(proxyBeanMethods = false)
class RosterRoom {

    @Bean
    Steps.Keepers rosterKeepers(
            Keeper<?, PersonCommand, ?> persons,
            Keeper<?, HouseholdCommand, ?> households,
            Keeper<?, MigrationCommand, ?> migrations) {
        return new Steps.Keepers(persons, households, migrations);
    }

    @Bean
    PeopleImport peopleImport(
            PersonLookup persons,
            HouseholdLookup households,
            MigrationLookup migrations,
            Steps.Keepers keepers,
            Vault vault) {
        return new PeopleImport(new PeopleImport.Rooms(persons, households, migrations, keepers), vault);
    }
}
