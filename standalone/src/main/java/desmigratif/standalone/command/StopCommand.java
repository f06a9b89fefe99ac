package desmigratif.standalone.command;

import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the platform and waits until it has gone. */
@Command(name = "stop", description = "Stops the platform.")
final class StopCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var running = State.running(Home.usual());
        if (running.isEmpty()) {
            out.println("Desmigratif is not running.");
            return 0;
        }
        ProcessHandle.of(running.get().pid()).ifPresent(ProcessHandle::destroy);
        if (!Pause.until(() -> !running.get().isAlive(), PATIENCE)) {
            ProcessHandle.of(running.get().pid()).ifPresent(ProcessHandle::destroyForcibly);
            out.println("Desmigratif did not stop by itself and was ended. Nothing that was acknowledged is lost.");
            return 0;
        }
        out.println("Desmigratif has stopped.");
        return 0;
    }
}
