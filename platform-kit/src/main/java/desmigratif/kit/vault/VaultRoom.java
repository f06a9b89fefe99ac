package desmigratif.kit.vault;

import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the vault is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
public class VaultRoom {

    @Bean
    @ConditionalOnMissingBean
    KeyShelf keyShelf(MongoDatabase database) {
        return new MongoKeyShelf(database.getCollection("keys", BsonDocument.class));
    }

    @Bean
    Vault vault(VaultSettings settings, KeyShelf shelf, @Value("${spring.application.name}") String service) {
        var ring = KeyRing.in(settings.directory(service));
        return new Vault(settings.makeKeys() ? ring.openOrMake(shelf) : ring.open(), shelf);
    }
}
