package desmigratif.registry.directory;

import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.person.PersonLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory is made of. */
@Configuration(proxyBeanMethods = false)
class DirectoryRoom {

    @Bean
    LabelLookup labelLookup(PersonLookup persons, HouseholdLookup households, MigrationLookup migrations) {
        return new LabelLookup(persons, households, migrations);
    }
}
