package desmigratif.reporting.place;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.bind.Lags;
import desmigratif.reporting.figure.FigureShelf;
import desmigratif.reporting.generation.Again;
import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Shelves;
import desmigratif.reporting.registry.RegistryLookup;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the figures of places are made of. */
@Configuration(proxyBeanMethods = false)
class PlaceRoom {

    @Bean
    AtlasLookup atlasLookup(FigureShelf figures, Generations generations, Now now) {
        return new AtlasLookup(figures, generations, now);
    }

    @Bean
    FreshnessLookup freshnessLookup(
            Lags lags, MongoDatabase database, Generations generations, Shelves shelves, List<Again> topics) {
        return new FreshnessLookup(lags, database, generations, shelves, topics);
    }

    @Bean
    PlaceFigures placeFigures(AtlasLookup atlases, FreshnessLookup freshness, RegistryLookup registry) {
        return new PlaceFigures(atlases, freshness, new Baselines(registry));
    }
}
