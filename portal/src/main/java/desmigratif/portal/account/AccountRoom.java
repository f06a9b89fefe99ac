package desmigratif.portal.account;

import com.mongodb.client.MongoDatabase;
import desmigratif.portal.OwnIssuer;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.session.Sessions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of accounts is made of. */
@Configuration(proxyBeanMethods = false)
@OwnIssuer
class AccountRoom {

    @Bean
    AccountStore accountStore(MongoDatabase store) {
        return new AccountStore(store.getCollection("accounts"));
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Accounts accounts(AccountStore store, Passwords passwords, Sessions sessions) {
        return new Accounts(store, passwords, sessions);
    }

    @Bean
    Doorkeeper doorkeeper(AccountStore store, Passwords passwords, Clock clock) {
        return new Doorkeeper(store, passwords, clock);
    }

    @Bean
    FirstOperator firstOperator(Accounts accounts, PortalSettings settings) {
        return new FirstOperator(accounts, settings.firstOperator());
    }
}
