package desmigratif.cooperative.ledger;

import com.mongodb.client.MongoDatabase;
import desmigratif.cooperative.itself.HeardLookup;
import desmigratif.cooperative.ledger.LedgerHandler.Accounts;
import desmigratif.cooperative.loan.LoanLookup;
import desmigratif.cooperative.savings.SavingsLookup;
import desmigratif.kit.Now;
import desmigratif.kit.hear.Follows;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger is made of. */
@Configuration(proxyBeanMethods = false)
class LedgerRoom {

    @Bean
    JournalHandler journal(MongoDatabase database) {
        return new JournalHandler(database);
    }

    @Bean
    PostingHandler posting(JournalHandler journal) {
        return new PostingHandler(journal);
    }

    @Bean
    LedgerHandler ledger(
            JournalHandler journal,
            PostingHandler posting,
            HeardLookup heard,
            SavingsLookup savings,
            LoanLookup loans,
            Now now) {
        return new LedgerHandler(journal, posting, new Accounts(heard, savings, loans), now);
    }

    @Bean
    LedgerLookup ledgerLookup(LedgerHandler ledger) {
        return new LedgerLookup(ledger);
    }

    @Bean
    DailyCheckHandler dailyCheck(LedgerHandler ledger, JournalHandler journal, ObjectProvider<MeterRegistry> meters) {
        return new DailyCheckHandler(ledger, journal, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Follows books(PostingHandler posting) {
        return new BooksFeed(posting);
    }
}
