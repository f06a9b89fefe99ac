package desmigratif.cooperative.slip;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of slips is made of. */
@Configuration(proxyBeanMethods = false)
class SlipRoom {

    @Bean
    Slips slips(MongoDatabase database) {
        return new MongoSlips(database);
    }
}
