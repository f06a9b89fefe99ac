package desmigratif.kit.bind;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.cloud.stream.binder.BinderFactory;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.ObjectMapper;

/** What binding is made of. */
@Configuration(proxyBeanMethods = false)
public class BindRoom {

    /** The name is the framework's: this bean stands in for its own, which would hold the HTTP port shut. */
    @Bean
    PatientBindings bindingService(
            BindingServiceProperties properties,
            BinderFactory binders,
            ObjectMapper json,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return new PatientBindings(properties, binders, json, brokers);
    }

    /** Names the topics that are not heard yet, and why. Not part of readiness: commands are taken all the same. */
    @Bean
    HealthIndicator topicsHealthIndicator(PatientBindings bindings) {
        return () -> {
            var waiting = bindings.waiting();
            return waiting.isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetails(waiting).build();
        };
    }
}
