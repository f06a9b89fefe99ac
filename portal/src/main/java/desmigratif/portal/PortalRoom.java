package desmigratif.portal;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all rooms stand on: the portal's own store, and the clock. */
@Configuration(proxyBeanMethods = false)
class PortalRoom {

    @Bean
    MongoDatabase store(MongoClient client, MongoConnectionDetails details) {
        var name = details.getConnectionString().getDatabase();
        return client.getDatabase(name == null ? "portal" : name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
