package desmigratif.portal;

import desmigratif.embedded.EmbeddedStore;
import desmigratif.embedded.Options;
import desmigratif.portal.account.Accounts;
import desmigratif.portal.account.Profile;
import desmigratif.portal.account.Role;
import desmigratif.test.visit.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal on the embedded store, started as its main starts it, with a service behind it that repeats what it is told. */
public final class RunningPortal implements AutoCloseable {

    /** The password of every account these tests make. */
    public static final String PASSWORD = "sepeda biru di sawah";

    private final EmbeddedStore store;
    private final FakeService service;
    private final Path directory;
    private final boolean ownsStore;
    private final URI url;
    private final ConfigurableApplicationContext context;

    private RunningPortal(
            EmbeddedStore store, FakeService service, Path directory, boolean ownsStore, List<String> more) {
        this.store = store;
        this.service = service;
        this.directory = directory;
        this.ownsStore = ownsStore;
        var port = freePort();
        url = URI.create("http://localhost:" + port);
        var settings = new ArrayList<>(List.of(
                "--PORTAL_PORT=" + port,
                "--MONGODB_URI=" + store.mongoUri() + "/portal",
                "--PORTAL_KEYS=" + directory.resolve("keys"),
                "--REGISTRY_URL=" + service.url(),
                "--BUSINESS_URL=http://127.0.0.1:" + freePort(),
                "--logging.level.root=warn",
                "--logging.level.desmigratif=warn"));
        settings.addAll(more);
        context = PortalApplication.application().run(settings.toArray(String[]::new));
    }

    /** One for all tests that change nothing of it but accounts of their own. It is a training run. */
    public static RunningPortal shared() {
        return Shared.PORTAL;
    }

    /** One of its own, with these settings beside the usual ones. */
    public static RunningPortal start(String... settings) {
        try {
            var directory = Files.createTempDirectory("portal");
            var store = EmbeddedStore.start(directory.resolve("store"), Options.forTests());
            return new RunningPortal(store, new FakeService(), directory, true, List.of(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more on the same store and keys: beside this one, or after it was stopped. */
    public RunningPortal another(String... settings) {
        return new RunningPortal(store, service, directory, false, List.of(settings));
    }

    public URI url() {
        return url;
    }

    public FakeService service() {
        return service;
    }

    public Path keys() {
        return directory.resolve("keys");
    }

    /** Its application. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    boolean has(Class<?> type) {
        return context.getBeanNamesForType(type).length > 0;
    }

    /** A new account; its user name is its role and something nobody else has. */
    public Profile account(Role role, String... places) {
        var uuid = UUID.randomUUID();
        var username = role.code() + "-" + uuid.toString().substring(0, 8);
        var profile =
                new Profile("account-" + uuid, username, "Contoh " + username, Set.of(role), Set.of(places), null);
        bean(Accounts.class).createIfAbsent(profile, PASSWORD);
        return profile;
    }

    public Visitor stranger() {
        return Visitor.at(url);
    }

    public Visitor signedIn(Profile account) {
        return Visitor.signedIn(url, account.username(), PASSWORD);
    }

    /** Stops the portal and leaves its store and keys. */
    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
        if (ownsStore) {
            service.close();
            store.close();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {

        static final RunningPortal PORTAL = start("--PLATFORM_TRAINING=true");

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PORTAL::close));
        }
    }
}
