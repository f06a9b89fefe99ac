package desmigratif.standalone.command;

import desmigratif.embedded.Options;
import desmigratif.portal.account.Accounts;
import desmigratif.standalone.ExampleAccounts;
import desmigratif.standalone.Home;
import desmigratif.standalone.House;
import desmigratif.standalone.Mode;
import desmigratif.standalone.State;
import desmigratif.standalone.Tenant;
import desmigratif.standalone.example.ExampleVillages;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The platform's own process, in the foreground. */
@Command(name = "serve", description = "Runs the platform in the foreground.")
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Option(names = "--port", defaultValue = "8080")
    private int port;

    private final Home home = Home.usual();
    private final Instant since = Clock.systemUTC().instant();
    private @Nullable House house;

    @Override
    public Integer call() throws IOException {
        var mode = Mode.of(home, true);
        say("starting", "starting");
        try {
            var opened =
                    House.open(home, mode, Options.standard(), port, it -> say("starting", it + " is up" + after()));
            house = opened;
            Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "closing"));
            if (mode.training()) {
                furnish(opened);
            }
            say("ready", "ready" + after());
            return -1; // The applications keep the process alive.
        } catch (RuntimeException | IOException e) {
            LOG.error("the platform did not start", e);
            say("failed", e.toString());
            return 1;
        }
    }

    /** Example accounts, and the example villages where the store is still empty. */
    private void furnish(House opened) throws IOException {
        new ExampleAccounts(home).make(opened.context(Tenant.PORTAL).getBean(Accounts.class));
        if (!Files.exists(home.exampleLoaded())) {
            var tokens = new Tokens(opened.address(), new ExampleAccounts(home).passwords());
            ExampleVillages.load(opened.address(), tokens::of, it -> say("starting", it + after()));
            Files.createFile(home.exampleLoaded());
        }
    }

    private synchronized void say(String phase, String progress) {
        var opened = house;
        new State(
                        ProcessHandle.current().pid(),
                        phase,
                        progress,
                        opened == null ? "" : opened.address(),
                        opened == null ? Map.of() : opened.services(),
                        opened == null ? "" : opened.kafka(),
                        opened == null ? "" : opened.mongo(),
                        since)
                .write(home);
        LOG.info("{}", progress);
    }

    private String after() {
        return " (" + Duration.between(since, Clock.systemUTC().instant()).toMillis() / 100 / 10.0 + " s)";
    }
}
