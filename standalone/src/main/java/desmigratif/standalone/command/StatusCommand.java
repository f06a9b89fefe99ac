package desmigratif.standalone.command;

import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Says whether the platform runs, where, and how it is. Exit 0 where it is ready, 3 where it is not. */
@Command(name = "status", description = "Says whether the platform runs, and where.")
final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "As JSON: address, health, versions.")
    private boolean json;

    @Override
    public Integer call() {
        var running = State.running(Home.usual());
        var ready = running.filter(State::isReady).isPresent();
        var said = new LinkedHashMap<String, Object>();
        said.put("running", running.isPresent());
        running.ifPresent(it -> {
            said.put("phase", it.phase());
            said.put("address", it.address());
            said.put("pid", it.pid());
            said.put("since", it.since().toString());
            said.put("health", ready ? health(it.address()) : "starting");
        });
        said.put("versions", Versions.all());
        var out = spec.commandLine().getOut();
        out.println(json ? JsonMapper.builder().build().writeValueAsString(said) : inWords(said));
        return ready ? 0 : 3;
    }

    private static String inWords(Map<String, Object> said) {
        return Boolean.TRUE.equals(said.get("running"))
                ? "Desmigratif is " + said.get("phase") + " at " + said.get("address") + ", health "
                        + said.get("health") + ", process " + said.get("pid") + " since " + said.get("since")
                : "Desmigratif is not running.";
    }

    private static String health(String address) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200 ? "up" : "down";
        } catch (IOException e) {
            return "down";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
