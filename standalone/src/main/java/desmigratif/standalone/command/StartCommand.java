package desmigratif.standalone.command;

import desmigratif.standalone.ExampleAccounts;
import desmigratif.standalone.Flags;
import desmigratif.standalone.Home;
import desmigratif.standalone.Mode;
import desmigratif.standalone.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the platform behind the terminal and says when and where it is ready. */
@Command(name = "start", description = "Starts the platform; the first time with two example villages.")
final class StartCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--own",
            description = "For a village of your own: real time, no example data. Settled at the first start.")
    private boolean own;

    @Option(names = "--port", defaultValue = "8080", description = "Where the pages are wished (${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var home = Home.usual();
        var running = State.running(home);
        if (running.isPresent()) {
            out.println("Desmigratif is running already: " + running.get().address());
            return 0;
        }
        var mode = Mode.of(home, !own);
        var before = Files.exists(home.accounts());
        Files.deleteIfExists(home.state());
        var child = launch(home);
        if (!follow(home, child, out)) {
            out.println("It did not start. The last lines it wrote:");
            out.println();
            lastLines(home.log(), 15).forEach(out::println);
            lastLines(console(home), 15).forEach(out::println);
            return 1;
        }
        greet(home, mode, before, out);
        return 0;
    }

    /** A process of its own that neither the terminal's end nor an interrupt reaches. */
    private Process launch(Home home) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' HUP INT; exec \"$@\"", "sh"));
        var serve = Flags.serving("serve", "--port", Integer.toString(port));
        serve.add(1, "-Ddesmigratif.log=" + home.log());
        command.addAll(serve);
        var process = new ProcessBuilder(command);
        process.environment().put("DESMIGRATIF_DATA", home.data().toString());
        process.redirectErrorStream(true).redirectOutput(console(home).toFile());
        process.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return process.start();
    }

    private static Path console(Home home) {
        return home.log().resolveSibling("console.log");
    }

    /** Shows each new step until the platform is ready; false where it died before. */
    private static boolean follow(Home home, Process child, PrintWriter out) {
        var shown = "";
        while (child.isAlive()) {
            var state = State.read(home);
            if (state.isPresent() && !state.get().progress().equals(shown)) {
                shown = state.get().progress();
                out.println("  " + shown);
                out.flush();
            }
            if (state.isPresent() && state.get().isReady()) {
                return true;
            }
            Pause.shortly();
        }
        return false;
    }

    private static void greet(Home home, Mode mode, boolean before, PrintWriter out) {
        out.println();
        State.read(home).ifPresent(it -> out.println("Desmigratif is ready: " + it.address()));
        if (!mode.training()) {
            return;
        }
        var passwords = new ExampleAccounts(home).passwords();
        out.println();
        if (before) {
            out.println("The example accounts are those printed at the first start (" + home.accounts() + ").");
            return;
        }
        out.println("Example accounts (data contoh, bukan keadaan desa sebenarnya), made for this installation:");
        passwords.forEach((name, password) -> out.printf("  %-22s %s%n", name, password));
    }

    static List<String> lastLines(Path file, int many) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            var all = lines.toList();
            return all.subList(Math.max(0, all.size() - many), all.size());
        }
    }
}
