package desmigratif.portal;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal, alone or on one class path with the services. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties({PortalSettings.class, OutsideIssuerSettings.class})
@EnableScheduling
public class PortalApplication {

    /** Starts the portal. */
    public static void main(String[] args) {
        application().run(args);
    }

    /** The portal not yet started, under its own name: beside neighbours it reads {@code portal.yml} and nothing else. */
    public static SpringApplication application() {
        var portal = new SpringApplication(PortalApplication.class);
        portal.setDefaultProperties(Map.of("spring.config.name", "portal"));
        return portal;
    }
}
