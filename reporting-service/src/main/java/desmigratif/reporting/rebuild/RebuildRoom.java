package desmigratif.reporting.rebuild;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import desmigratif.kit.Now;
import desmigratif.reporting.figure.FigureShelf;
import desmigratif.reporting.figure.Pass;
import desmigratif.reporting.generation.Again;
import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Shelf;
import desmigratif.reporting.generation.Shelves;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What rebuilding is made of. */
@Configuration(proxyBeanMethods = false)
class RebuildRoom {

    @Bean
    Rebuild rebuild(
            Generations generations, Shelves shelves, FigureShelf figures, Pass pass, Now now, MongoDatabase database) {
        return new Rebuild(generations, shelves, figures, pass, now, heldOf(shelves, database));
    }

    @Bean
    RebuildingHandler rebuildingHandler(
            Rebuild rebuild,
            Generations generations,
            List<Again> topics,
            Now now,
            @Value("${spring.kafka.bootstrap-servers}") String brokers,
            @Value("${spring.application.name}") String service) {
        return new RebuildingHandler(
                rebuild, generations, it -> new TopicsFeed(brokers, service + "-" + it, topics), now);
    }

    /** What was held for a generation that is no longer in use. */
    private static IntConsumer heldOf(Shelves shelves, MongoDatabase database) {
        return generation -> database.getCollection("held")
                .deleteMany(Filters.in(
                        "follower",
                        shelves.all().stream()
                                .map(Shelf::name)
                                .map(it -> it + "-" + generation)
                                .toList()));
    }
}
