package desmigratif.kit.start;

import desmigratif.kit.Now;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of a service, and how it deals with its store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StartSettings.class)
public class StartRoom {

    @Bean
    @ConditionalOnMissingBean
    Now now(StartSettings settings) {
        return new MachineNow(settings.now());
    }

    @Bean
    StoreClient storeClient() {
        return new StoreClient();
    }
}
