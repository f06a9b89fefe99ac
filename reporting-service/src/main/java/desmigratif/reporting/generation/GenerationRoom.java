package desmigratif.reporting.generation;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What generations are made of. */
@Configuration(proxyBeanMethods = false)
class GenerationRoom {

    @Bean
    Generations generations(MongoDatabase database, Now now) {
        return new MongoGenerations(database, now);
    }

    @Bean
    Shelves shelves(Generations generations, List<Shelf> shelves) {
        var all = new Shelves(generations, shelves);
        all.open();
        return all;
    }

    @Bean
    Marking marking(Now now) {
        return new Marking(now);
    }
}
