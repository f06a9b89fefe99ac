package desmigratif.embedded;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that touches the broker's own classes, which move between its versions. */
record BrokerServer(KafkaRaftServer server, int port, int controllerPort) {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerServer.class);
    private static final int TRIES = 3;

    static BrokerServer start(Path directory, Options options) {
        prepare(directory, options);
        for (var tries = 1; ; tries++) {
            var port = Ports.free(options.brokerPort());
            var controllerPort = Ports.free(options.controllerPort());
            try {
                var started = start(directory, port, controllerPort);
                endTheProcessBy(options.halt(), null);
                return started;
            } catch (RuntimeException e) {
                if (tries == TRIES || !isTaken(e)) {
                    throw e;
                }
                LOG.warn("Port {} or {} was taken while the broker started, others are tried", port, controllerPort);
            }
        }
    }

    static void prepare(Path directory, Options options) {
        endTheProcessBy(options.halt(), Thread.currentThread());
        format(directory);
    }

    static BrokerServer start(Path directory, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(BrokerSettings.of(directory, port, controllerPort));
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new BrokerServer(server, port, controllerPort);
    }

    /**
     * Kafka ends its process when it cannot go on, as when its log directory is lost. That process is ours.
     *
     * @param starting who gets an exception from a start that fails, and so needs no end of the process
     */
    private static void endTheProcessBy(Halt halt, @Nullable Thread starting) {
        Exit.setExitProcedure((status, why) -> {
            if (Thread.currentThread() != starting) {
                halt.now(status, "the broker gave up: " + why);
            }
        });
        Exit.setHaltProcedure((status, why) -> {
            if (Thread.currentThread() != starting) {
                halt.now(status, "the broker broke: " + why);
            }
        });
    }

    private static void format(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        var notes = new ByteArrayOutputStream();
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setPrintStream(new PrintStream(notes, true, StandardCharsets.UTF_8))
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(directory.toString()))
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setHasDynamicQuorum(false)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("The broker's directory could not be formatted: " + notes, e);
        }
    }

    private static boolean isTaken(@Nullable Throwable e) {
        return e != null && (e instanceof BindException || isTaken(e.getCause()));
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }
}
