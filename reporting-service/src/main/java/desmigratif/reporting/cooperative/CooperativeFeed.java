package desmigratif.reporting.cooperative;

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

/** Hears the cooperative. */
@Configuration(proxyBeanMethods = false)
class CooperativeFeed {

    private static final String TOPIC = "cooperative.events.v1";

    /** All that is kept of the cooperative. */
    record Kept(
            MongoShelf<KnownCooperative> cooperatives,
            MongoShelf<KnownMember> members,
            MongoShelf<KnownAccount> accounts,
            MongoShelf<KnownRemittance> remittances) {}

    @Bean
    MongoShelf<KnownCooperative> cooperatives(Hearing hearing) {
        return new MongoShelf<>("cooperatives", KnownCooperative.class, hearing);
    }

    @Bean
    MongoShelf<KnownMember> members(Hearing hearing) {
        return new MongoShelf<>("members", KnownMember.class, hearing);
    }

    @Bean
    MongoShelf<KnownAccount> accounts(Hearing hearing) {
        return new MongoShelf<>("accounts", KnownAccount.class, hearing);
    }

    @Bean
    MongoShelf<KnownRemittance> remittances(Hearing hearing) {
        return new MongoShelf<>("remittances", KnownRemittance.class, hearing);
    }

    @Bean
    Kept keptOfCooperative(
            MongoShelf<KnownCooperative> cooperatives,
            MongoShelf<KnownMember> members,
            MongoShelf<KnownAccount> accounts,
            MongoShelf<KnownRemittance> remittances) {
        return new Kept(cooperatives, members, accounts, remittances);
    }

    @Bean
    Consumer<Message<List<byte[]>>> cooperativeEvents(Hearing hearing, Kept kept, Shelves shelves, Marking marking) {
        return feed(hearing, kept, shelves::current, marking);
    }

    @Bean
    Again cooperativeAgain(Hearing hearing, Kept kept, Shelves shelves, Marking marking) {
        return new Again(TOPIC, feed(hearing, kept, shelves::again, marking));
    }

    private static Feed feed(Hearing hearing, Kept kept, Way way, Marking marking) {
        return hearing.of(TOPIC)
                .copy("cooperative", way.into(kept.cooperatives()), it -> KnownCooperative.read(it, marking))
                .copy("member", way.into(kept.members()), it -> KnownMember.read(it, marking))
                .copy("savings", way.into(kept.accounts()), it -> KnownAccount.read(it, marking))
                .copy("remittance", way.into(kept.remittances()), it -> KnownRemittance.read(it, marking))
                // No figure counts loans, tills, closings or redos yet.
                .ignore("loan", "session", "period", "device", "redo");
    }
}
