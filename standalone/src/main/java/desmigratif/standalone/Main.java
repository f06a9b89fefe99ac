package desmigratif.standalone;

import desmigratif.standalone.command.Desmigratif;
import picocli.CommandLine;

/** What {@code ./desmigratif} runs. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        var status = new CommandLine(new Desmigratif()).execute(arguments);
        if (status >= 0) {
            System.exit(status);
        }
    }
}
