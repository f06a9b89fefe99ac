package desmigratif.registry.migration;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of migrations is made of. */
@Configuration(proxyBeanMethods = false)
class MigrationRoom {

    @Bean
    Keeper<Migration, MigrationCommand, MigrationEvent> migrations(Keeping keeping) {
        return keeping.of("migration", Migration.class, MigrationEvent.class, Migration::unknown)
                .unique("episode", it -> it.isOpen() ? it.person() : null)
                .index("state.person")
                .index("state.standing")
                .index("state.unclearSince")
                .open();
    }

    @Bean
    MigrationLookup migrationLookup(Keeper<Migration, MigrationCommand, MigrationEvent> migrations) {
        return new MigrationLookup(migrations);
    }
}
