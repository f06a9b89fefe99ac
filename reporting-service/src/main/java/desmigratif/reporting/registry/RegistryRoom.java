package desmigratif.reporting.registry;

import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.MongoShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other rooms may ask. */
@Configuration(proxyBeanMethods = false)
class RegistryRoom {

    @Bean
    RegistryLookup registryLookup(Generations generations, MongoShelf<KnownVillage> villages) {
        return new RegistryLookup(generations, villages);
    }
}
