package desmigratif.cooperative.remittance;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of remittances is made of. */
@Configuration(proxyBeanMethods = false)
class RemittanceRoom {

    @Bean
    Keeper<Remittance, RemittanceCommand, RemittanceEvent> remittances(Keeping keeping) {
        return keeping.of("remittance", Remittance.class, RemittanceEvent.class, Remittance::unknown)
                .index("state.member")
                .open();
    }

    @Bean
    RemittanceLookup remittanceLookup(Keeper<Remittance, RemittanceCommand, RemittanceEvent> remittances) {
        return new RemittanceLookup(remittances);
    }
}
