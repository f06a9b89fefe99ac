package desmigratif.standalone.command;

import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Throws everything away that an installation has kept; asks first. */
@Command(name = "reset", description = "Deletes all data of this installation; asks first.")
final class ResetCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var home = Home.usual();
        if (State.running(home).isPresent()) {
            out.println("Desmigratif is running: stop it first (./desmigratif stop).");
            return 1;
        }
        if (!Files.exists(home.data())) {
            out.println("There is nothing to delete.");
            return 0;
        }
        if (!yes && !agreed(home)) {
            out.println("Nothing was deleted.");
            return 1;
        }
        try (var files = Files.walk(home.data())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        out.println("All data in " + home.data() + " is gone.");
        return 0;
    }

    private boolean agreed(Home home) {
        var out = spec.commandLine().getOut();
        out.print("Everything in " + home.data() + " will be deleted and cannot be brought back. Type yes: ");
        out.flush();
        var typed = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
        return typed.hasNextLine()
                && typed.nextLine().strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
