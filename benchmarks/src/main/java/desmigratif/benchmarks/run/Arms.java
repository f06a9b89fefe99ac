package desmigratif.benchmarks.run;

import desmigratif.benchmarks.arm.About;
import desmigratif.benchmarks.arm.Arm;
import desmigratif.benchmarks.arm.BareArm;
import desmigratif.benchmarks.arm.Peer;
import desmigratif.benchmarks.arm.Postgres;
import desmigratif.benchmarks.ours.Ours;
import java.nio.file.Path;

/** Every arm by its name. */
public final class Arms {

    private static final String EMBEDDED = "embedded";
    private static final String POSTGRES = "PostgreSQL";

    private Arms() {}

    public static Arm of(String name, Path all) {
        var directory = all.resolve(name);
        return switch (name) {
            case "L1" -> bare(name, "the one write a command needs, by the bare driver", directory);
            case "L2" -> bare(name, "facts to the topic by the bare producer, pipelined", directory);
            case "L2b" ->
                bare(
                        name,
                        "waiting facts into history, to the topic and out of their documents, in batches",
                        directory);
            case "L3b" -> bare(name, "write, history, topic, clear, copy: everything in batches of 50", directory);
            case "R" -> bare(name, "our relay telling the facts that L2b tells", directory);
            case "L5" ->
                peer(
                        name,
                        "the bare chain behind the services' HTTP stack",
                        EMBEDDED,
                        false,
                        directory,
                        Peer.Beside.NOTHING);
            case "U" ->
                Ours.serving(
                        new About(
                                name,
                                "ours: a service given to a person is noted, heard by three services",
                                EMBEDDED,
                                true),
                        directory);
            case "Ud" ->
                Ours.depositing(
                        new About(
                                name,
                                "ours: a deposit over the counter, with slip, till, journal and books",
                                EMBEDDED,
                                true),
                        directory);
            case "Q1" ->
                peer(
                        name,
                        "Spring Modulith 2.0.3, JDBC registry, externalised to Kafka",
                        POSTGRES,
                        true,
                        directory,
                        new Postgres(directory));
            case "Q2" ->
                peer(
                        name,
                        "dual write: repository save, then StreamBridge",
                        EMBEDDED,
                        false,
                        directory,
                        Peer.Beside.NOTHING);
            case "Q2b" ->
                peer(
                        name,
                        "dual write: repository save, then KafkaTemplate",
                        EMBEDDED,
                        false,
                        directory,
                        Peer.Beside.NOTHING);
            case "Q5" ->
                peer(
                        name,
                        "Namastack outbox 1.6.0, polling tuned to 50 ms and 200 keys",
                        POSTGRES,
                        true,
                        directory,
                        new Postgres(directory));
            default -> throw new IllegalArgumentException("there is no arm " + name);
        };
    }

    private static Arm bare(String name, String what, Path directory) {
        return new BareArm(new About(name, what, EMBEDDED, false), directory);
    }

    private static Arm peer(String name, String what, String store, boolean safe, Path directory, Peer.Beside beside) {
        return new Peer(new About(name, what, store, safe), directory, beside);
    }
}
