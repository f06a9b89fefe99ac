package desmigratif.reporting.figure;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Shelves;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What figures are made of. */
@Configuration(proxyBeanMethods = false)
class FigureRoom {

    @Bean
    FigureShelf figureShelf(MongoDatabase database, Generations generations) {
        var figures = new MongoFigureShelf(database);
        figures.villages(generations.current()); // Makes its indexes before the first pass.
        return figures;
    }

    @Bean
    Pass pass(Shelves shelves, FigureShelf figures, Now now) {
        return new Pass(shelves.all(), figures, now, () -> UUID.randomUUID().toString());
    }

    @Bean
    PassesHandler passes(Pass pass, Generations generations, Shelves shelves, Now now) {
        return new PassesHandler(pass, generations, shelves, now);
    }
}
