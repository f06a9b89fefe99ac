package desmigratif.benchmarks;

import desmigratif.benchmarks.bare.BareChain;
import desmigratif.benchmarks.bare.BareDrain;
import desmigratif.benchmarks.bare.BareProducer;
import desmigratif.benchmarks.bare.BareWrite;
import desmigratif.benchmarks.chain.ChainSubject;
import desmigratif.benchmarks.child.Bare;
import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.child.Subject;
import desmigratif.benchmarks.dual.DualSubject;
import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.relational.RelationalSubject;
import desmigratif.benchmarks.relay.RelayDrain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main class of an arm's process. It says {@code ready PORT}, then answers each line it is told:
 * {@code shown [ACCOUNT]}, {@code effects}, {@code run CLIENTS MILLIS}; at the end of its input it ends.
 */
final class Child {

    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final Map<String, BiFunction<Engines, String[], Subject>> SUBJECTS = new TreeMap<>(Map.of(
            "L1", (engines, more) -> new BareWrite(engines),
            "L2", (engines, more) -> new BareProducer(engines),
            "L2b", (engines, more) -> new BareDrain(engines),
            "L3b", (engines, more) -> new BareChain(engines),
            "L5", (engines, more) -> ChainSubject.start(engines),
            "R", (engines, more) -> new RelayDrain(engines),
            "Q1", (engines, more) -> RelationalSubject.modulith(engines, more[0]),
            "Q2", (engines, more) -> DualSubject.bridge(engines),
            "Q2b", (engines, more) -> DualSubject.template(engines),
            "Q5", (engines, more) -> RelationalSubject.namastack(engines, more[0])));

    private Child() {}

    /** The arm, its directory, and what else it must know. */
    public static void main(String... arguments) {
        try {
            serve(arguments);
            System.exit(0); // Whatever thread a library has left behind.
        } catch (IOException | RuntimeException e) {
            LOG.error("the arm broke", e);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void serve(String... arguments) throws IOException {
        var more = Arrays.copyOfRange(arguments, 2, arguments.length);
        var start = java.util.Objects.requireNonNull(SUBJECTS.get(arguments[0]), arguments[0]);
        try (var engines = Engines.start(Path.of(arguments[1]));
                var subject = start.apply(engines, more)) {
            IO.println("ready " + subject.port());
            var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = told.readLine(); line != null; line = told.readLine()) {
                IO.println("answer " + answer(subject, line.split(" ")));
            }
        }
    }

    private static long shown(Subject subject, String... told) {
        return told.length == 1
                ? subject.shown()
                : subject.effects().getOrDefault(told[1], Tally.NONE).count();
    }

    private static String answer(Subject subject, String... told) {
        return switch (told[0]) {
            case "shown" -> Long.toString(shown(subject, told));
            case "effects" ->
                subject.effects().entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue().count() + "/"
                                + it.getValue().sum())
                        .collect(Collectors.joining(" "));
            case "run" ->
                ((Bare) subject)
                        .run(Integer.parseInt(told[1]), Duration.ofMillis(Long.parseLong(told[2])))
                        .line();
            default -> throw new IllegalArgumentException(told[0]);
        };
    }
}
