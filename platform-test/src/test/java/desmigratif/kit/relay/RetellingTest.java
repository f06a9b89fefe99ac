package desmigratif.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.history.MongoHistory;
import desmigratif.test.memory.Link;
import desmigratif.test.memory.MemoryStore;
import desmigratif.test.memory.Twist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RetellingTest {

    private final com.mongodb.client.MongoDatabase database = new MemoryStore(Twist.NONE).over(Link.SOUND);
    private final MongoHistory history = new MongoHistory(database);
    private final MongoMarks marks = new MongoMarks(database);
    private final List<Long> log = new ArrayList<>();
    private final Retelling retelling = new Retelling(history, new Log(), marks);

    @Test
    void tellsNothingAgainWhileTheBrokerKnowsWhatItAcknowledged() {
        happened(3);
        marks.raise(Map.of(0, 2L));
        log.addAll(List.of(1L, 2L, 3L));

        assertThat(retelling.check()).isEmpty();
        assertThat(log).containsExactly(1L, 2L, 3L);
    }

    @Test
    void tellsEverythingOnceMoreBehindAllThatReadersMayHaveRead() {
        happened(3);
        marks.raise(Map.of(0, 2L));
        log.add(1L);

        assertThat(retelling.check()).containsExactly(0);

        // One reader had read to offset 2, and at most two records more that were never acknowledged: it goes on at 5.
        assertThat(log.subList(5, log.size())).containsSubsequence(1L, 2L, 3L);
        assertThat(marks.forgotten()).isEmpty();
        assertThat(marks.all()).containsEntry(0, log.size() - 1L);
    }

    @Test
    void tellsAgainWhatWasWrittenDownAsForgottenThoughTheLogHasGrownPastItsMark() {
        happened(3);
        marks.raise(Map.of(0, 2L));
        marks.forgotten(List.of(0));
        log.addAll(List.of(1L, 4L, 5L, 6L, 7L));

        assertThat(retelling.check()).containsExactly(0);
        assertThat(log).contains(2L, 3L);
    }

    private void happened(int facts) {
        for (long version = 1; version <= facts; version++) {
            history.write(List.of(row(version)));
        }
    }

    private static HistoryRow row(long version) {
        var id = "6101042014/account-00000000-0000-7000-8000-000000000001";
        var at = Instant.parse("2026-11-30T03:00:00Z");
        return new HistoryRow(
                id,
                "6101042014",
                version,
                "fact-" + version,
                null,
                "noted.v1",
                at,
                at,
                "x",
                "{}",
                null,
                null,
                null,
                null);
    }

    /** One partition in memory: the versions it was told. */
    private final class Log implements Wire {

        @Override
        public CompletableFuture<Place> tell(HistoryRow fact) {
            log.add(fact.version());
            return CompletableFuture.completedFuture(new Place(0, log.size() - 1));
        }

        @Override
        public Map<Integer, Long> ends() {
            return Map.of(0, (long) log.size());
        }

        @Override
        public int partition(String key, int partitions) {
            return 0;
        }

        @Override
        public int unacknowledged() {
            return 2;
        }

        @Override
        public void close() {}
    }
}
