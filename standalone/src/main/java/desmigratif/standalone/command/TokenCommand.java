package desmigratif.standalone.command;

import desmigratif.standalone.ExampleAccounts;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A bearer token of an example account, to try the API with; in training mode only. */
@Command(name = "token", description = "Prints a token of an example account, to try the API with.")
final class TokenCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ACCOUNT", description = "such as petugas.kongsi")
    @SuppressWarnings("NullAway.Init")
    private String account;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var home = Home.usual();
        var running = State.running(home);
        var passwords = new ExampleAccounts(home).passwords();
        if (running.isEmpty()) {
            out.println("Desmigratif is not running.");
            return 3;
        }
        if (!passwords.containsKey(account)) {
            out.println(
                    "There is no example account " + account + ". There are: " + String.join(", ", passwords.keySet()));
            return 1;
        }
        out.println(new Tokens(running.get().address(), passwords).of(account));
        return 0;
    }
}
