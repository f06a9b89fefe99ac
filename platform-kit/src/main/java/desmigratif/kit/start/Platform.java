package desmigratif.kit.start;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application of the platform; many may run in one process, each with its own {@code <name>.yml}. */
public final class Platform {

    private Platform() {}

    public static ConfigurableApplicationContext run(Class<?> application, String name, String... args) {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setDefaultProperties(Map.of("spring.config.name", name, "spring.application.name", name));
        return spring.run(args);
    }
}
