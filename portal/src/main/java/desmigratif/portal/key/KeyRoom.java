package desmigratif.portal.key;

import desmigratif.portal.OwnIssuer;
import desmigratif.portal.PortalSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of keys is made of. */
@Configuration(proxyBeanMethods = false)
class KeyRoom {

    @Bean
    Seal seal(PortalSettings settings) {
        return new Seal(settings.keys());
    }

    @Bean
    @OwnIssuer
    SigningKeys signingKeys(PortalSettings settings, Clock clock) {
        return new SigningKeys(settings.keys(), clock);
    }

    @Bean
    @OwnIssuer
    KeyRotation keyRotation(SigningKeys keys, PortalSettings settings) {
        return new KeyRotation(keys, settings.rotateKeysAfter());
    }
}
