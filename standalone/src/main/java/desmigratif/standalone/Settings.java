package desmigratif.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each application is told on its command line. */
record Settings(Home home, Mode mode, String address, Map<Tenant, Integer> ports, String mongo, String kafka) {

    String[] of(Tenant tenant) {
        var told = new ArrayList<>(List.of(
                "--spring.config.name=" + tenant.service(),
                "--spring.application.name=" + tenant.service(),
                "--server.address=127.0.0.1",
                "--server.port=" + ports.get(tenant),
                "--spring.mongodb.uri=" + mongo + "/" + tenant.service(),
                "--spring.jmx.enabled=false",
                "--management.metrics.use-global-registry=false",
                "--platform.training=" + mode.training()));
        if (mode.training()) {
            told.add("--platform.now=" + Mode.EXAMPLE_NOW);
        }
        told.addAll(tenant == Tenant.PORTAL ? portal() : service(tenant));
        return told.toArray(String[]::new);
    }

    private List<String> service(Tenant tenant) {
        var told = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--spring.kafka.client-id=" + tenant.service(),
                "--platform.keys=" + home.keys(),
                "--platform.make-keys=true",
                "--platform.issuer=" + address,
                "--platform.jwks=http://127.0.0.1:" + ports.get(Tenant.PORTAL) + "/oauth2/jwks"));
        return told;
    }

    private List<String> portal() {
        var told = new ArrayList<>(List.of(
                "--portal.url=" + address,
                "--portal.self=http://127.0.0.1:" + ports.get(Tenant.PORTAL),
                "--portal.keys=" + home.keys().resolve("portal")));
        for (var tenant : Tenant.values()) {
            if (tenant != Tenant.PORTAL) {
                told.add("--portal.services." + tenant.service() + "=http://127.0.0.1:" + ports.get(tenant));
            }
        }
        return told;
    }
}
