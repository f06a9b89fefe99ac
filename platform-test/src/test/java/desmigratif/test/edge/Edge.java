package desmigratif.test.edge;

import desmigratif.kit.start.Platform;
import desmigratif.test.Http;
import desmigratif.test.Issuer;
import org.springframework.context.ConfigurableApplicationContext;

/** The sample service, started once, on a port of its own. */
final class Edge {

    static final String KONGSI = "6101042014";
    static final String NOTES = "/api/edge/v1/villages/6101042014/notes";
    static final String NOTE = NOTES + "/note-00000000-0000-4000-8000-000000000001";

    private static final ConfigurableApplicationContext CONTEXT = start();

    static final Http NOBODY = Http.at(() -> "http://127.0.0.1:" + port());
    static final Http OFFICER = NOBODY.as("officer", KONGSI);
    static final Http TELLER = NOBODY.as("teller", KONGSI);

    private Edge() {}

    static int port() {
        return CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start() {
        var arguments = Issuer.settings().entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue());
        return Platform.run(EdgeApplication.class, "edge", arguments.toArray(String[]::new));
    }
}
