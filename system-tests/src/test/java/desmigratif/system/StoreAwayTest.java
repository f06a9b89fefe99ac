package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.embedded.EmbeddedBroker;
import desmigratif.embedded.Options;
import desmigratif.embedded.Ports;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store is killed while officers work (F2): who gets no answer from it is told when to try again, nobody is told that
 * something was done which was not, and under the same key each thing is done once when it is back.
 */
@InThisProcess
class StoreAwayTest {

    private static final String PERSONS = "/api/registry/v1/villages/" + Alone.VILLAGE + "/persons/";
    private static final Map<String, String> SERVICE =
            Map.of("on", "2026-11-05", "kind", "information", "result", "done");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OFFICERS = 6;

    /** A service given to somebody, under a key. */
    private record Given(String person, String key) {}

    private final List<String> people =
            Stream.generate(() -> Village.made("person")).limit(3).toList();
    private final Queue<Given> done = new ConcurrentLinkedQueue<>();
    private final Queue<Given> refused = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> odd = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean open = true;

    @TempDir
    Path folder = Path.of("");

    @Test
    void saysWhenToTryAgainAndDoesEachThingOnce() {
        var options = Options.forTests();
        try (var broker = EmbeddedBroker.start(folder.resolve("broker"), options)) {
            broker.createTopics(Alone.TOPICS);
            int port = Ports.free(0);
            var store = StoreProcess.start(folder.resolve("store"), port);
            try (var registry =
                    Alone.run(RegistryApplication.class, "registry", folder, store.mongoUri(), broker.brokers())) {
                var officer = Alone.http(registry).as("officer", Alone.VILLAGE);
                people.forEach(it -> officer.put(PERSONS + it, Map.of("details", Village.details(it)))
                        .expect(201));
                var officers = begin(officer);
                try {
                    Until.holds(() -> done.size() > 50, "officers work", PATIENCE);
                    store.close();
                    Until.holds(() -> refused.size() > 2 * OFFICERS, "they are refused", PATIENCE);
                    store = StoreProcess.start(folder.resolve("store"), port);
                    int before = done.size();
                    Until.holds(() -> done.size() > before + 50, "they work again", PATIENCE);
                } finally {
                    open = false;
                    officers.close();
                }

                assertThat(odd).isEmpty();
                refused.forEach(it -> give(officer, it).expect(200));
                done.addAll(refused);
                people.forEach(it -> assertThat(version(officer, it)).isEqualTo(1 + doneFor(it)));
            } finally {
                store.close();
            }
        }
    }

    private ExecutorService begin(Http officer) {
        var officers = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < OFFICERS; i++) {
            officers.submit(() -> works(officer));
        }
        return officers;
    }

    private void works(Http officer) {
        while (open) {
            var given = new Given(people.get(turn.getAndIncrement() % people.size()), "key-" + UUID.randomUUID());
            var reply = give(officer, given);
            if (reply.status() == 200) {
                done.add(given);
            } else {
                refused.add(given);
                if (reply.status() != 503 || reply.header("Retry-After") == null) {
                    odd.add(reply);
                }
            }
        }
    }

    private static Reply give(Http officer, Given it) {
        return officer.key(it.key()).post(PERSONS + it.person() + "/services", SERVICE);
    }

    private long doneFor(String person) {
        return done.stream().filter(it -> it.person().equals(person)).count();
    }

    private static long version(Http officer, String person) {
        var tag = officer.get(PERSONS + person).expect(200).header("ETag");
        return Long.parseLong(String.valueOf(tag).replace("\"", ""));
    }
}
