package desmigratif.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.history.MongoHistory;
import desmigratif.kit.history.Untold;
import desmigratif.kit.keep.Outboxes;
import desmigratif.test.memory.Link;
import desmigratif.test.memory.MemoryStore;
import desmigratif.test.memory.Twist;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final String JAR = "6101042014/jar-0198c0de-0000-7000-8000-000000000001";

    private final com.mongodb.client.MongoDatabase database = new MemoryStore(Twist.NONE).over(Link.SOUND);
    private final MongoMarks marks = new MongoMarks(database);
    private final Queue<Wire.Place> places = new ArrayDeque<>();

    @Test
    void seesThatTheBrokerForgotBetweenTwoFactsOfOneBatch() {
        places.addAll(List.of(new Wire.Place(0, 0), new Wire.Place(0, 0, true)));

        var outcome = tell(untold(1, null), untold(2, "fact-1"));

        assertThat(outcome.forgotten()).containsExactly(0);
        assertThat(marks.forgotten()).containsExactly(0);
    }

    @Test
    void raisesTheMarkToTheHighestAcknowledged() {
        places.addAll(List.of(new Wire.Place(0, 4), new Wire.Place(0, 5)));

        var outcome = tell(untold(1, null), untold(2, "fact-1"));

        assertThat(outcome.forgotten()).isEmpty();
        assertThat(marks.all()).containsExactly(Map.entry(0, 5L));
    }

    private Telling.Outcome tell(Untold... facts) {
        return new Telling(new MongoHistory(database), new Places(), marks)
                .tell(new OneThing(List.of(new Outboxes.Full(JAR, 1, List.of(facts)))), List.of(JAR));
    }

    private static Untold untold(long version, @org.jspecify.annotations.Nullable String previous) {
        var at = Instant.parse("2026-11-30T03:00:00Z");
        return new Untold("fact-" + version, previous, version, "noted.v1", at, at, "officer", "{}", null, null, null);
    }

    /** Where the next fact comes to stand is said beforehand. */
    private final class Places implements Wire {

        @Override
        public CompletableFuture<Place> tell(HistoryRow fact) {
            return CompletableFuture.completedFuture(places.remove());
        }

        @Override
        public Map<Integer, Long> ends() {
            return Map.of();
        }

        @Override
        public int partition(String key, int partitions) {
            return 0;
        }

        @Override
        public void close() {}
    }

    private record OneThing(List<Full> waiting) implements Outboxes {

        @Override
        public String kind() {
            return "jar";
        }

        @Override
        public List<String> waiting(int limit, Collection<Integer> slots, Collection<String> except) {
            return List.of(JAR);
        }

        @Override
        public List<Full> read(Collection<String> ids) {
            return waiting;
        }

        @Override
        public void clear(Collection<Full> told) {}

        @Override
        public Backlog backlog() {
            return new Backlog(0, Instant.EPOCH);
        }
    }
}
