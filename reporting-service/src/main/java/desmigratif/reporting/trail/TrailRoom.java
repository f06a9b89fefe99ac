package desmigratif.reporting.trail;

import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Shelves;
import desmigratif.reporting.place.AtlasLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the way down is made of. */
@Configuration(proxyBeanMethods = false)
class TrailRoom {

    @Bean
    Records records(AtlasLookup atlases, Generations generations, Shelves shelves) {
        return new Records(atlases, generations, shelves);
    }
}
