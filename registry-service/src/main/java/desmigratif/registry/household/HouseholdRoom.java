package desmigratif.registry.household;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of households is made of. */
@Configuration(proxyBeanMethods = false)
class HouseholdRoom {

    @Bean
    Keeper<Household, HouseholdCommand, HouseholdEvent> households(Keeping keeping) {
        return keeping.of("household", Household.class, HouseholdEvent.class, Household::unknown)
                .unique(
                        "kk",
                        it -> it.what().kk() == null ? null : it.what().kk().text())
                .index("state.members.person")
                .index("state.children.number")
                .open();
    }

    @Bean
    HouseholdLookup householdLookup(Keeper<Household, HouseholdCommand, HouseholdEvent> households) {
        return new HouseholdLookup(households);
    }
}
