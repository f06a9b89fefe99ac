package desmigratif.cooperative.itself;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.hear.Follows;
import desmigratif.kit.hear.Hearing;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears our own topic, for the rooms that follow it. */
@Configuration(proxyBeanMethods = false)
class CooperativeFeed {

    @Bean
    Consumer<Message<List<byte[]>>> cooperativeEvents(Hearing hearing, List<Follows> rooms) {
        var feed = hearing.of("cooperative.events.v1").ignore("cooperative", "remittance", "period", "device", "redo");
        rooms.forEach(it -> it.on(feed));
        return feed;
    }

    @Bean
    HeardLookup heardLookup(MongoDatabase database) {
        return new HeardLookup(database);
    }
}
