package desmigratif.test.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import desmigratif.embedded.EmbeddedBroker;
import desmigratif.embedded.EmbeddedStore;
import desmigratif.embedded.Options;
import desmigratif.kit.Ask;
import desmigratif.kit.Now;
import desmigratif.kit.Problem;
import desmigratif.kit.Role;
import desmigratif.kit.Secret;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.store.StoreAway;
import desmigratif.test.Until;
import desmigratif.test.jar.JarCommand.DropCoins;
import desmigratif.test.jar.JarCommand.OpenJar;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A service of jars that hears itself, on a store and a broker of its own that a test may take away. */
final class Jars implements AutoCloseable {

    static final String VILLAGE = "6101042014";
    static final String TOPIC = "registry.events.v1";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Coins on their way into a jar. */
    private record Drop(String jar, String key, long rupiah) {}

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final Map<String, AtomicInteger> accepted = new ConcurrentHashMap<>();
    private final Queue<Drop> uncertain = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private Options options = Options.forTests();
    private @Nullable EmbeddedStore store;
    private @Nullable EmbeddedBroker broker;
    private @Nullable ConfigurableApplicationContext service;
    private @Nullable ExecutorService droppers;
    private AtomicBoolean stop = new AtomicBoolean();
    private final SetClock clock = new SetClock();
    private String name = "registry";

    Jars(Path folder) {
        this.folder = folder;
        openStore();
        openBroker();
        broker().createTopics(Map.of(TOPIC, 3));
        options = options.withPorts(store().port(), broker().port(), broker().controllerPort());
    }

    /** What is done here is told under another name: it hears others, not itself. */
    void tellsAs(String service) {
        name = service;
        broker().createTopics(Map.of(service + ".events.v1", 3));
    }

    void openStore() {
        store = EmbeddedStore.start(folder("store"), options);
    }

    void closeStore() {
        store().close();
    }

    void openBroker() {
        broker = EmbeddedBroker.start(folder("broker"), options);
    }

    void closeBroker() {
        broker().close();
    }

    Path folder(String engine) {
        return folder.resolve(engine);
    }

    String brokers() {
        return broker().brokers();
    }

    void start() {
        start(JarApplication.class);
    }

    void start(Class<?> application) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(org.springframework.boot.WebApplicationType.NONE);
        spring.addInitializers(it -> ((GenericApplicationContext) it)
                .registerBean("clock", Now.class, () -> clock, bean -> bean.setPrimary(true)));
        service = spring.run(
                "--spring.config.name=registry",
                "--spring.application.name=" + name,
                "--spring.mongodb.uri=" + store().mongoUri() + "/jars?serverSelectionTimeoutMS=2000",
                "--spring.kafka.bootstrap-servers=" + brokers(),
                "--spring.cloud.stream.kafka.binder.brokers=" + brokers(),
                "--platform.keys=" + folder("keys"),
                "--platform.make-keys=true",
                "--spring.cloud.function.definition=registryEvents",
                "--spring.cloud.stream.bindings.registryEvents-in-0.destination=" + TOPIC);
    }

    void stopService() {
        var running = service;
        if (running != null) {
            running.close();
        }
    }

    Keeper<Jar, JarCommand, JarEvent> keeper() {
        return bean("jars");
    }

    Copies<KnownJar> known() {
        return bean("knownJars");
    }

    @SuppressWarnings("unchecked")
    private <T> T bean(String name) {
        return (T) Objects.requireNonNull(service).getBean(name);
    }

    MongoDatabase database() {
        return Objects.requireNonNull(service).getBean(MongoDatabase.class);
    }

    /** Opens so many jars. */
    void open(int many) {
        for (int i = 0; i < many; i++) {
            var jar = Asks.local();
            keeper().create(ask(null), jar, new OpenJar(new Secret("Siti"), jar));
            names.add(jar);
            accepted.put(jar, new AtomicInteger());
        }
    }

    List<String> names() {
        return names;
    }

    /** From now on coins fall, until {@link #end}. */
    void begin(int many) {
        var stopped = new AtomicBoolean();
        var working = Executors.newVirtualThreadPerTaskExecutor();
        stop = stopped;
        droppers = working;
        for (int i = 0; i < many; i++) {
            working.submit(() -> {
                while (!stopped.get()) {
                    var at = turn.getAndIncrement();
                    drop(new Drop(names.get(at % names.size()), "key-" + UUID.randomUUID(), 1_000));
                }
            });
        }
    }

    private void drop(Drop it) {
        try {
            keeper().handle(ask(it.key(), clock), it.jar(), new DropCoins(it.rupiah()));
            Objects.requireNonNull(accepted.get(it.jar())).incrementAndGet();
        } catch (RuntimeException e) {
            assertThat(StoreAway.is(e) || e instanceof Problem busy && busy.status() == 503)
                    .as(e.toString())
                    .isTrue();
            uncertain.add(it);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    void drops(String jar, int coins) {
        for (int i = 0; i < coins; i++) {
            keeper().handle(ask("key-" + UUID.randomUUID()), jar, new DropCoins(1_000));
            Objects.requireNonNull(accepted.get(jar)).incrementAndGet();
        }
    }

    /** The service's clock is set: from now on it is wrong by so much. */
    void clockIsOff(Duration wrong) {
        clock.set(wrong);
    }

    int acceptedInAll() {
        return accepted.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    void awaitMore(int many) {
        int from = acceptedInAll();
        Until.holds(() -> acceptedInAll() >= from + many, "coins fall", PATIENCE);
    }

    void end() {
        stop.set(true);
        if (droppers != null) {
            droppers.close();
        }
    }

    /** What got no answer, under the key it had. */
    void sendsAgain() {
        for (var it = uncertain.poll(); it != null; it = uncertain.poll()) {
            drop(it);
        }
    }

    /** Waits until everything that was accepted is in the document, in history and in the reader's copy, once. */
    void awaitWhole() {
        names.forEach(jar -> {
            int coins = Objects.requireNonNull(accepted.get(jar)).get();
            assertThat(keeper().get(ask(null), jar).version()).as(jar).isEqualTo(coins + 1);
            var copy = new KnownJar(jar, coins * 1_000L, coins);
            Until.holds(() -> copy.equals(known().find(whole(jar))), jar + " is heard as " + copy, PATIENCE);
            assertThat(database().getCollection("history").countDocuments(Filters.eq("of", whole(jar))))
                    .isEqualTo(coins + 1);
        });
    }

    /** Waits until everything that was accepted is in history, once, and nothing waits to be told. */
    void awaitTold() {
        var waiting = Filters.exists("outboxSince");
        Until.holds(() -> database().getCollection("jar").countDocuments(waiting) == 0, "all is told", PATIENCE);
        assertThat(database().getCollection("history").countDocuments(Filters.exists("type")))
                .isEqualTo(acceptedInAll() + names.size());
    }

    /** One of them, however it ends. */
    void sendsAgainOnce() {
        drop(Objects.requireNonNull(uncertain.poll()));
    }

    static String whole(String jar) {
        return VILLAGE + "/" + jar;
    }

    static Ask ask(@Nullable String key) {
        return ask(key, new SetClock());
    }

    private static Ask ask(@Nullable String key, SetClock clock) {
        var heard = clock.heard();
        var zone = ZoneId.of("Asia/Pontianak");
        var on = LocalDate.of(2026, 11, 30);
        return new Ask(
                "account-1", Set.of(Role.TELLER), VILLAGE, key, JarApplication.NOW, false, heard, zone, on, null, null);
    }

    private EmbeddedStore store() {
        return Objects.requireNonNull(store);
    }

    private EmbeddedBroker broker() {
        return Objects.requireNonNull(broker);
    }

    @Override
    public void close() {
        end();
        stopService();
        broker().close();
        store().close();
    }
}
