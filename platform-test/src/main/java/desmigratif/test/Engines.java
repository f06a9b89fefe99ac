package desmigratif.test;

import desmigratif.embedded.EmbeddedPlatform;
import desmigratif.embedded.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The embedded store and broker, once for all tests of a module; tests keep apart by village, not by database. */
public final class Engines {

    /** The topics there are, with how many partitions. */
    static final Map<String, Integer> TOPICS = Map.of(
            "registry.events.v1", 4,
            "business.events.v1", 4,
            "cooperative.events.v1", 4,
            "reporting.events.v1", 1);

    private static final EmbeddedPlatform PLATFORM = start();

    private Engines() {}

    public static EmbeddedPlatform platform() {
        return PLATFORM;
    }

    public static String mongoUri(String database) {
        return PLATFORM.mongoUri() + "/" + database;
    }

    public static String kafkaBrokers() {
        return PLATFORM.kafkaBrokers();
    }

    private static EmbeddedPlatform start() {
        try {
            var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "engines");
            var platform = EmbeddedPlatform.start(directory.toAbsolutePath(), Options.forTests());
            platform.createTopics(TOPICS);
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            return platform;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
