package desmigratif.benchmarks.child;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A Spring application on the HTTP stack the services have, without what is on the class path for others. */
public record Served(ConfigurableApplicationContext context) implements AutoCloseable {

    private static final Map<String, String> ALWAYS = Map.of(
            "spring.config.name", "none",
            "spring.application.name", "peer",
            "spring.threads.virtual.enabled", "true",
            "spring.cloud.gateway.server.webmvc.function.enabled", "false",
            "spring.jmx.enabled", "false",
            "server.address", "127.0.0.1",
            "server.port", "0");

    /** {@code beans} are there to be injected, by their own type. */
    public static Served start(
            Class<?> application, Collection<Part> parts, Map<String, String> settings, Object... beans) {
        var told = new HashMap<>(ALWAYS);
        told.putAll(settings);
        told.put("platform.without", Part.without(parts));
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(context -> {
            for (var bean : beans) {
                ((GenericApplicationContext) context)
                        .getBeanFactory()
                        .registerSingleton(bean.getClass().getName(), bean);
            }
        });
        return new Served(spring.run(told.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new)));
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
