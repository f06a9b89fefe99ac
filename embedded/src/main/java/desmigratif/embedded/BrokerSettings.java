package desmigratif.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One node that is broker and controller at once, lean enough to live beside five applications. */
final class BrokerSettings {

    private static final Map<String, String> ONE_NODE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"));

    /** After a kill the broker waits out its own old session: these decide how long. */
    private static final Map<String, String> BACK_SOON =
            Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500");

    private static final Map<String, String> LEAN = Map.ofEntries(
            Map.entry("num.network.threads", "1"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "1"),
            Map.entry("num.recovery.threads.per.data.dir", "1"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("log.index.size.max.bytes", "262144"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("log.cleaner.io.buffer.size", "65536"),
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
            Map.entry("offsets.topic.num.partitions", "3"),
            Map.entry("offsets.topic.segment.bytes", "1048576"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("metadata.log.segment.bytes", "8388608"),
            Map.entry("metadata.max.idle.interval.ms", "5000"),
            Map.entry("group.coordinator.threads", "1"),
            Map.entry("share.coordinator.threads", "1"));

    private BrokerSettings() {}

    static Map<String, String> of(Path directory, int port, int controllerPort) {
        var settings = new HashMap<>(ONE_NODE);
        settings.putAll(BACK_SOON);
        settings.putAll(LEAN);
        settings.put("log.dirs", directory.toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        return settings;
    }
}
