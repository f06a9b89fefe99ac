package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Until;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bad input gets a problem with a code, in both languages, that names the field; it is never a fault of ours and changes
 * nothing. Made from OpenAPI, so a new command and a new field are tried without anybody thinking of it. {@code -Dbad=N}
 * sends so many requests, {@code -Dbad.seed=S} the same ones again.
 */
@Order(Integer.MAX_VALUE) // It wears the village out: a session is closed for an odd reason, a loan is paid back.
@AtTheWorkplace
class BadInputTest {

    private static final Logger LOG = LoggerFactory.getLogger(BadInputTest.class);
    private static final int MANY = Integer.getInteger("bad", 3_000);
    private static final long SEED = Long.getLong("bad.seed", System.nanoTime());
    private static final int CLIENTS = 6;

    private final Running running = Workplace.running();
    private final Map<String, Integer> answers = Collections.synchronizedMap(new TreeMap<>());

    @Test
    void isRefusedWithoutEffect() throws Exception {
        var requests = requests(new Targets(Workplace.kongsi()));
        var bad = requests.stream().filter(BadRequest::refused).toList();
        var odd = requests.stream().filter(it -> !it.refused()).toList();
        var before = settled();

        assertThat(String.join("\n", complaints(bad))).as("seed " + SEED).isEmpty();
        assertThat(Effects.between(before, Effects.now(running)))
                .as("seed " + SEED)
                .isEmpty();
        assertThat(String.join("\n", complaints(odd))).as("seed " + SEED).isEmpty();

        LOG.info("{} bad and {} odd requests of seed {}: {}", bad.size(), odd.size(), SEED, answers);
    }

    /** All there are, shuffled and cut; or, where more are wanted, with random ones. */
    private List<BadRequest> requests(Targets targets) {
        var random = new Random(SEED);
        var making = new BadRequests(targets);
        var operations = Operation.all(running);
        var all = new ArrayList<>(
                operations.stream().flatMap(it -> making.of(it).stream()).toList());
        Collections.shuffle(all, random);
        var commands = operations.stream().filter(Operation::takesJson).toList();
        while (all.size() < MANY) {
            all.add(making.random(commands.get(random.nextInt(commands.size())), random));
        }
        return all.subList(0, MANY);
    }

    /** What was under way has arrived: nothing has changed for a while. */
    private Map<String, String> settled() {
        var last = new ArrayList<>(List.of(Effects.now(running)));
        var quiet = new int[1];
        Until.holds(
                () -> {
                    var now = Effects.now(running);
                    quiet[0] = now.equals(last.getFirst()) ? quiet[0] + 1 : 0;
                    last.set(0, now);
                    return quiet[0] > 40;
                },
                "nothing is under way",
                Duration.ofMinutes(2));
        return last.getFirst();
    }

    private List<String> complaints(List<BadRequest> requests) throws InterruptedException, ExecutionException {
        var found = new ArrayList<String>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var sent = requests.stream()
                    .map(it -> clients.submit((Callable<Stream<String>>) () -> complaints(it)))
                    .toList();
            for (var each : sent) {
                found.addAll(each.get().toList());
            }
        }
        return found;
    }

    private Stream<String> complaints(BadRequest it) {
        var reply = running.as(it.account()).send(it.operation().method(), it.path(), it.body(), it.headers());
        answers.merge(reply.status() + " " + reply.code(), 1, Integer::sum);
        var complaints = Complaints.of(it, reply).toList();
        return complaints.isEmpty() ? Stream.of() : Stream.of(it.name() + " " + complaints + " " + reply.body());
    }
}
