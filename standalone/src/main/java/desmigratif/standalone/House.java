package desmigratif.standalone;

import desmigratif.embedded.EmbeddedPlatform;
import desmigratif.embedded.Options;
import desmigratif.embedded.Ports;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole platform in this process: store and broker first, then the topics, then the applications side by side; closed
 * in reverse. What was acknowledged survives a kill at any moment.
 */
public final class House implements AutoCloseable {

    private static final int PARTITIONS = 12;

    private final EmbeddedPlatform engines;
    private final Map<Tenant, Integer> ports = new EnumMap<>(Tenant.class);
    private final Map<Tenant, ConfigurableApplicationContext> contexts = new EnumMap<>(Tenant.class);
    private final String address;

    private House(EmbeddedPlatform engines, int portalPort) {
        this.engines = engines;
        for (var tenant : Tenant.values()) {
            ports.put(tenant, Ports.free(tenant == Tenant.PORTAL ? portalPort : 0));
        }
        this.address = "http://localhost:" + ports.get(Tenant.PORTAL);
    }

    /** Opens the house; {@code portalPort} is a wish. */
    public static House open(Home home, Mode mode, Options options, int portalPort, Progress progress) {
        progress.at("store and broker");
        var engines = EmbeddedPlatform.start(home.engines(), options);
        try {
            var topics = new LinkedHashMap<String, Integer>();
            List.of("registry", "business", "cooperative", "reporting")
                    .forEach(it -> topics.put(it + ".events.v1", PARTITIONS));
            engines.createTopics(topics);
            var house = new House(engines, portalPort);
            house.moveIn(home, mode, progress);
            return house;
        } catch (RuntimeException e) {
            engines.close();
            throw e;
        }
    }

    private void moveIn(Home home, Mode mode, Progress progress) {
        var settings = new Settings(home, mode, address, ports, engines.mongoUri(), engines.kafkaBrokers());
        try (var threads = Executors.newFixedThreadPool(Tenant.values().length)) {
            var starts = new ArrayList<Callable<Void>>();
            for (var tenant : Tenant.values()) {
                starts.add(() -> {
                    var application = new SpringApplication(tenant.application());
                    application.setRegisterShutdownHook(false);
                    var context = application.run(settings.of(tenant));
                    synchronized (contexts) {
                        contexts.put(tenant, context);
                    }
                    progress.at(tenant.service());
                    return null;
                });
            }
            for (var start : threads.invokeAll(starts)) {
                start.get();
            }
        } catch (ExecutionException e) {
            closeContexts();
            throw new IllegalStateException("an application did not start: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
    }

    /** Where the pages are. */
    public String address() {
        return address;
    }

    /** Where each application listens itself, by name. */
    public Map<String, String> services() {
        var services = new LinkedHashMap<String, String>();
        ports.forEach((tenant, port) -> services.put(tenant.service(), "http://127.0.0.1:" + port));
        return services;
    }

    public String kafka() {
        return engines.kafkaBrokers();
    }

    public String mongo() {
        return engines.mongoUri();
    }

    public ConfigurableApplicationContext context(Tenant tenant) {
        return java.util.Objects.requireNonNull(contexts.get(tenant));
    }

    @Override
    public void close() {
        closeContexts();
        engines.close();
    }

    /** The portal first, so that nobody knocks at a closed door; then the services, side by side. */
    private void closeContexts() {
        var portal = contexts.remove(Tenant.PORTAL);
        if (portal != null) {
            portal.close();
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            contexts.values().forEach(it -> threads.submit(it::close));
        }
        contexts.clear();
    }
}
