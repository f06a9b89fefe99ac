package desmigratif.kit.vault;

import com.mongodb.client.MongoClient;
import java.util.Objects;
import org.bson.BsonDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the vault is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
public class VaultRoom {

    @Bean
    @ConditionalOnMissingBean
    KeyShelf keyShelf(MongoClient client, MongoConnectionDetails store) {
        var name = Objects.requireNonNull(store.getConnectionString().getDatabase(), "MONGODB_URI names no database");
        return new MongoKeyShelf(client.getDatabase(name).getCollection("keys", BsonDocument.class));
    }

    @Bean
    Vault vault(VaultSettings settings, KeyShelf shelf, @Value("${spring.application.name}") String service) {
        var ring = KeyRing.in(settings.keys().resolve(service));
        return new Vault(settings.makeKeys() ? ring.openOrMake(shelf) : ring.open(), shelf);
    }
}
