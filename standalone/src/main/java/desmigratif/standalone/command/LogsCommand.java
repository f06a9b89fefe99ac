package desmigratif.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.standalone.Home;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the platform has written. */
@Command(name = "logs", description = "Shows the log.")
final class LogsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "100",
            description = "How many lines (${DEFAULT-VALUE}).")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on showing what is written.")
    private boolean follow;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var log = Home.usual().log();
        StartCommand.lastLines(log, lines).forEach(out::println);
        out.flush();
        if (!follow) {
            return 0;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(file.length());
            while (true) {
                var line = file.readLine();
                if (line == null) {
                    out.flush();
                    Pause.shortly();
                } else {
                    out.println(new String(line.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), UTF_8));
                }
            }
        }
    }
}
