package desmigratif.cooperative.formation;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of formation is made of. */
@Configuration(proxyBeanMethods = false)
class FormationRoom {

    @Bean
    Keeper<Cooperative, CooperativeCommand, CooperativeEvent> cooperatives(Keeping keeping) {
        return keeping.of("cooperative", Cooperative.class, CooperativeEvent.class, Cooperative::unknown)
                .open();
    }

    @Bean
    CooperativeLookup cooperativeLookup(Keeper<Cooperative, CooperativeCommand, CooperativeEvent> cooperatives) {
        return new CooperativeLookup(cooperatives);
    }
}
