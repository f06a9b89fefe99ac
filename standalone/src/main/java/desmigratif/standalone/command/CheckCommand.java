package desmigratif.standalone.command;

import desmigratif.standalone.ExampleAccounts;
import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import desmigratif.standalone.check.Answered;
import desmigratif.standalone.check.Checker;
import desmigratif.standalone.check.Where;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares stores, topics and HTTP. Exit 0 where all is right, 1 where something differs, 2 where it cannot be told. */
@Command(
        name = "check",
        description = "Compares stores, topics and HTTP: is anything lost or doubled? Changes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--mongo", description = "Another store, as an account that may read every service's database.")
    private @Nullable String mongo;

    @Option(names = "--kafka", description = "Another broker.")
    private @Nullable String kafka;

    @Option(names = "--answers", description = "What callers were answered: lines of thing, key, status.")
    private @Nullable Path answers;

    @Option(names = "--rebuild", description = "Also builds reporting anew beside itself and compares; needs a while.")
    private boolean rebuild;

    @Option(
            names = "--token",
            description =
                    "For HTTP, of somebody who is auditor and operator; in training mode the example accounts do.")
    private @Nullable String token;

    @Option(
            names = "--patience",
            defaultValue = "60",
            description = "Seconds to wait for what is under way (${DEFAULT-VALUE}).")
    private int patience;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            var where = where(State.running(Home.usual()).filter(State::isReady));
            if (where == null) {
                out.println("Desmigratif is not running, and no --mongo and --kafka were given.");
                return 2;
            }
            var asked = new Checker.Scope(answers == null ? List.of() : Answered.in(answers), Set.of(), rebuild);
            var report = new Checker().check(where, asked, Duration.ofSeconds(patience));
            out.println(report);
            return report.isRight() ? 0 : 1;
        } catch (RuntimeException e) {
            out.println("It could not be checked: " + e);
            return 2;
        }
    }

    private @Nullable Where where(Optional<State> running) {
        if (mongo != null && kafka != null) {
            return new Where(mongo, kafka, null, it -> "");
        }
        return running.map(it -> {
                    var tokens = tokens(it.address());
                    var address = tokens == null ? null : it.address();
                    return new Where(it.mongo(), it.kafka(), address, tokens == null ? name -> "" : tokens);
                })
                .orElse(null);
    }

    private @Nullable UnaryOperator<String> tokens(String address) {
        var given = token;
        if (given != null) {
            return it -> given;
        }
        var passwords = new ExampleAccounts(Home.usual()).passwords();
        return passwords.isEmpty() ? null : new Tokens(address, passwords)::of;
    }
}
