package desmigratif.reporting.business;

import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Hearing;
import desmigratif.reporting.generation.Again;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.generation.MongoShelf;
import desmigratif.reporting.generation.Shelves;
import desmigratif.reporting.generation.Way;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears the businesses. */
@Configuration(proxyBeanMethods = false)
class BusinessFeed {

    private static final String TOPIC = "business.events.v1";

    /** All that is kept of the businesses. */
    record Kept(MongoShelf<KnownGroup> groups, MongoShelf<KnownCycle> cycles) {}

    @Bean
    MongoShelf<KnownGroup> groups(Hearing hearing) {
        return new MongoShelf<>("groups", KnownGroup.class, hearing);
    }

    @Bean
    MongoShelf<KnownCycle> cycles(Hearing hearing) {
        return new MongoShelf<>("cycles", KnownCycle.class, hearing);
    }

    @Bean
    Kept keptOfBusiness(MongoShelf<KnownGroup> groups, MongoShelf<KnownCycle> cycles) {
        return new Kept(groups, cycles);
    }

    @Bean
    Consumer<Message<List<byte[]>>> businessEvents(Hearing hearing, Kept kept, Shelves shelves, Marking marking) {
        return feed(hearing, kept, shelves::current, marking);
    }

    @Bean
    Again businessAgain(Hearing hearing, Kept kept, Shelves shelves, Marking marking) {
        return new Again(TOPIC, feed(hearing, kept, shelves::again, marking));
    }

    private static Feed feed(Hearing hearing, Kept kept, Way way, Marking marking) {
        return hearing.of(TOPIC)
                .copy("group", way.into(kept.groups()), it -> KnownGroup.read(it, marking))
                .copy("cycle", way.into(kept.cycles()), it -> KnownCycle.read(it, marking))
                .ignore("capital"); // No figure counts capital yet.
    }
}
