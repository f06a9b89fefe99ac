package desmigratif.standalone.command;

import desmigratif.standalone.Flags;
import desmigratif.standalone.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the platform on this machine, beside what else there is: hands over to the module {@code benchmarks}. */
@Command(
        name = "bench",
        description = "Measures speed and losses on this machine, beside other ways to do the same; leaves a page.")
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup
    private Length length = new Length();

    @Option(names = "--out", description = "Where the page and its data are put (data/bench).")
    private Path out = Home.usual().data().resolve("bench");

    @Option(names = "--arms", split = ",", description = "Only these, such as U,L5,Q1.")
    private List<String> arms = List.of();

    /** One of these. */
    static final class Length {

        @Option(names = "--short", description = "Five minutes: ours, the bare chain, the dual write.")
        private boolean brief;

        @Option(names = "--medium", description = "Twelve minutes: the arms that goals are about.")
        private boolean medium;

        @Option(names = "--full", description = "Thirty-five minutes: what is committed as docs/performance.md.")
        private boolean full;

        @Option(names = "--tiny", hidden = true, description = "Whether everything runs at all.")
        private boolean tiny;

        @Option(names = "--page", description = "No run: the page anew, from the run that lies there.")
        private boolean page;

        String word() {
            return full ? "--full" : medium ? "--medium" : page ? "--page" : tiny ? "--tiny" : "--short";
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var jar =
                Home.jar().resolve("../../../benchmarks/target/benchmarks.jar").normalize();
        if (!Files.exists(jar)) {
            spec.commandLine()
                    .getOut()
                    .println("The module benchmarks has not been built: mvn -pl benchmarks -am package");
            return 1;
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new java.util.ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-Dlogback.configurationFile=quiet.xml",
                "-Ddesmigratif.serve=" + String.join("\n", Flags.serving("serve")),
                "-cp",
                jar.toString(),
                "desmigratif.benchmarks.Main",
                length.word()));
        if (!arms.isEmpty()) {
            command.add("--arms=" + String.join(",", arms));
        }
        command.add(out.toAbsolutePath().toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
