package desmigratif.standalone.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Checks the invariants, round after round, until what differed has gone or patience has. It remembers how far every
 * reader was: asked again later, it sees a version that fell.
 */
public final class Checker {

    private static final Duration REBUILDS = Duration.ofMinutes(10);

    private final Map<String, Long> seen = new HashMap<>();

    /**
     * What is to be looked at beside the stores and topics.
     *
     * @param answers what callers were answered; may be empty
     * @param leftOut villages that are not looked at
     * @param rebuild whether reporting is rebuilt beside and compared
     */
    public record Scope(List<Answered> answers, Set<String> leftOut, boolean rebuild) {}

    /** Everything there is, once more until it is right, or for so long. */
    public Report check(Where where, Scope scope, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try (var client = MongoClients.create(where.mongo())) {
            var before = round(client, where, scope);
            var lasting = differences(before);
            while (true) {
                if (lasting.isEmpty() || System.nanoTime() > end) {
                    break;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
                before = round(client, where, scope);
                lasting.retainAll(differences(before));
            }
            var rebuilt = rebuilt(where, scope);
            lasting.addAll(rebuilt.differences());
            before.add(rebuilt);
            return new Report(before.stream().map(it -> it.finding(lasting)).toList());
        }
    }

    private List<Look> round(MongoClient client, Where where, Scope scope) {
        return new Round(new Stores(client), where, scope, seen).run();
    }

    private static Look rebuilt(Where where, Scope scope) {
        var look = new Look("I6", "reporting rebuilt from nothing is what it is");
        if (!scope.rebuild() || where.address() == null) {
            look.notDone("a rebuild was not asked for");
        } else {
            new Answering(where.address(), where.tokens()).rebuild(look, REBUILDS);
        }
        return look;
    }

    private static Set<String> differences(List<Look> looks) {
        var all = new HashSet<String>();
        looks.forEach(it -> all.addAll(it.differences()));
        return all;
    }
}
