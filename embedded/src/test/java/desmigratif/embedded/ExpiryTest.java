package desmigratif.embedded;

import static com.mongodb.client.model.Indexes.ascending;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryTest {

    private static final Date LONG_AGO = new Date(0), FAR_AHEAD = new Date(Long.MAX_VALUE / 2);

    @TempDir
    Path directory;

    @Test
    void deletesWhatHasExpiredAndNothingElse() {
        try (var store = new OpenStore(directory, Options.forTests().withSweep(Duration.ofMillis(50)))) {
            var sessions = store.collection("sessions");
            sessions.createIndex(ascending("until"), new IndexOptions().expireAfter(0L, SECONDS));
            sessions.insertMany(IntStream.range(0, 2_500)
                    .mapToObj(i -> new Document("_id", i).append("until", LONG_AGO))
                    .toList());
            sessions.insertMany(List.of(
                    new Document("_id", "ahead").append("until", FAR_AHEAD),
                    new Document("_id", "some").append("until", List.of(FAR_AHEAD, LONG_AGO)),
                    new Document("_id", "number").append("until", 0),
                    new Document("_id", "never")));

            await().until(() -> sessions.countDocuments() == 3);

            assertThat(sessions.distinct("_id", String.class)).containsExactly("ahead", "never", "number");
        }
    }
}
