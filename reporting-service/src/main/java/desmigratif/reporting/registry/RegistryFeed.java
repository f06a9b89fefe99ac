package desmigratif.reporting.registry;

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

/** Hears registry. */
@Configuration(proxyBeanMethods = false)
class RegistryFeed {

    private static final String TOPIC = "registry.events.v1";

    /** All that is kept of registry. */
    record Kept(
            MongoShelf<KnownVillage> villages,
            MongoShelf<KnownPerson> persons,
            MongoShelf<KnownHousehold> households,
            MongoShelf<KnownMigration> migrations,
            MongoShelf<KnownOutreach> outreach) {}

    @Bean
    MongoShelf<KnownVillage> villages(Hearing hearing) {
        return new MongoShelf<>(Shelves.VILLAGES, KnownVillage.class, hearing);
    }

    @Bean
    MongoShelf<KnownPerson> persons(Hearing hearing) {
        return new MongoShelf<>("persons", KnownPerson.class, hearing);
    }

    @Bean
    MongoShelf<KnownHousehold> households(Hearing hearing) {
        return new MongoShelf<>("households", KnownHousehold.class, hearing);
    }

    @Bean
    MongoShelf<KnownMigration> migrations(Hearing hearing) {
        return new MongoShelf<>("migrations", KnownMigration.class, hearing);
    }

    @Bean
    MongoShelf<KnownOutreach> outreach(Hearing hearing) {
        return new MongoShelf<>("outreach", KnownOutreach.class, hearing);
    }

    @Bean
    Kept keptOfRegistry(
            MongoShelf<KnownVillage> villages,
            MongoShelf<KnownPerson> persons,
            MongoShelf<KnownHousehold> households,
            MongoShelf<KnownMigration> migrations,
            MongoShelf<KnownOutreach> outreach) {
        return new Kept(villages, persons, households, migrations, outreach);
    }

    @Bean
    Consumer<Message<List<byte[]>>> registryEvents(Hearing hearing, Kept kept, Shelves shelves, Marking marking) {
        return feed(hearing, kept, shelves::current, marking);
    }

    @Bean
    Again registryAgain(Hearing hearing, Kept kept, Shelves shelves, Marking marking) {
        return new Again(TOPIC, feed(hearing, kept, shelves::again, marking));
    }

    private static Feed feed(Hearing hearing, Kept kept, Way way, Marking marking) {
        return hearing.of(TOPIC)
                .copy("village", way.into(kept.villages()), it -> KnownVillage.read(it, marking))
                .copy("person", way.into(kept.persons()), it -> KnownPerson.read(it, marking))
                .copy("household", way.into(kept.households()), it -> KnownHousehold.read(it, marking))
                .copy("migration", way.into(kept.migrations()), it -> KnownMigration.read(it, marking))
                .copy("outreach", way.into(kept.outreach()), it -> KnownOutreach.read(it, marking))
                .ignore("import"); // What an import brings is told by the things themselves.
    }
}
