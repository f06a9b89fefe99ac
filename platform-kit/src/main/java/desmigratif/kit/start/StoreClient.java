package desmigratif.kit.start;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** What every store client must keep to, whatever its address says: written by a majority, to disk, read from there. */
final class StoreClient implements MongoClientSettingsBuilderCustomizer {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.writeConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(10, TimeUnit.SECONDS))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .applyToClusterSettings(it -> it.serverSelectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(it -> it.connectTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(30, TimeUnit.SECONDS));
    }
}
