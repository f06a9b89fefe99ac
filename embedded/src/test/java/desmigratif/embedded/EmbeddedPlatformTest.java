package desmigratif.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPlatformTest {

    @TempDir
    Path directory;

    @Test
    void keepsDocumentsAndRecordsAcrossARestart() {
        try (var platform = EmbeddedPlatform.start(directory, Options.forTests());
                var client = MongoClients.create(platform.mongoUri())) {
            client.getDatabase("village").getCollection("members").insertOne(new Document("_id", "siti"));
            platform.createTopics(Map.of("facts", 3));
            platform.createTopics(Map.of("facts", 3, "more", 1));
            Records.send(platform.kafkaBrokers(), "facts", "siti-admitted");
        }

        try (var platform = EmbeddedPlatform.start(directory, Options.forTests());
                var client = MongoClients.create(platform.mongoUri())) {
            var siti = client.getDatabase("village")
                    .getCollection("members")
                    .find(eq("_id", "siti"))
                    .first();

            assertThat(siti).isEqualTo(new Document("_id", "siti"));
            assertThat(Records.all(platform.kafkaBrokers(), "facts")).containsExactly("siti-admitted");
        }
    }

    @Test
    void refusesADirectoryInUse() throws Exception {
        try (var _ = DataDirectory.claim(directory)) {
            assertThatThrownBy(() -> EmbeddedPlatform.start(directory, Options.forTests()))
                    .isInstanceOf(DirectoryInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void letsGoOfEverythingWhenOneEngineCannotStart() throws Exception {
        Files.createDirectories(directory.resolve("store"));
        Files.writeString(directory.resolve("store/documents.mv"), "not a store".repeat(1_000));

        assertThatThrownBy(() -> EmbeddedPlatform.start(directory, Options.forTests()))
                .isInstanceOf(RuntimeException.class);

        Files.delete(directory.resolve("store/documents.mv"));
        EmbeddedPlatform.start(directory, Options.forTests()).close();
    }

    @Test
    void takesOverDataOfAnOlderProgram() throws Exception {
        Files.writeString(directory.resolve("version"), "format 1, kafka 4.1.0\n");

        try (var _ = DataDirectory.claim(directory)) {
            assertThat(directory.resolve("version")).hasContent(DataVersion.OURS.toString());
        }
    }

    @Test
    void takesFreePortsWhereTheUsualAreTaken() throws Exception {
        try (var taken = new ServerSocket()) {
            taken.bind(Ports.onLoopback(0));

            assertThat(Ports.free(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void refusesDataOfANewerProgram() throws Exception {
        Files.writeString(directory.resolve("version"), "format 1, kafka 9.0.0");

        assertThatThrownBy(() -> EmbeddedPlatform.start(directory, Options.forTests()))
                .isInstanceOf(WrittenByNewer.class)
                .hasMessageContaining("kafka 9.0.0");
        assertThat(directory).isDirectoryNotContaining("glob:**broker");
    }
}
