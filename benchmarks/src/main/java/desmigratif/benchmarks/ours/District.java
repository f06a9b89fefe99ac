package desmigratif.benchmarks.ours;

import desmigratif.benchmarks.load.Command;
import desmigratif.benchmarks.load.Commands;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The district's figures, and a harvest whose sales move one of them: gross sales of the month. */
public final class District {

    private static final String FIGURES = "/api/reporting/v1/places/" + Village.DISTRICT + "/figures?period=2026-11";
    private static final String WATCHER = "disnaker.sambas";
    private static final String MENTOR = "pendamping.kongsi";

    private final Api api;
    private final Installation installation;
    private final String cycle = Village.made("cycle");

    private District(Api api, Installation installation) {
        this.api = api;
        this.installation = installation;
    }

    /** Makes the group, its cycle and its harvest. */
    static District of(Api api, Installation installation) {
        var district = new District(api, installation);
        district.prepare();
        return district;
    }

    private void prepare() {
        var group = Village.made("group");
        tell("PUT", "groups/" + group, Map.of("name", "Lele", "trade", "catfish", "formedOn", "2026-01-02"));
        tell(
                "PUT",
                "cycles/" + cycle,
                Map.of(
                        "group",
                        Village.CODE + "/" + group,
                        "product",
                        "catfish",
                        "startOn",
                        "2026-09-01",
                        "harvestPlannedOn",
                        "2026-11-20",
                        "plannedQuantity",
                        9_000_000L,
                        "unit",
                        "kg",
                        "plannedCostRupiah",
                        1_000_000L,
                        "plannedPriceRupiah",
                        22_000L));
        tell("POST", "cycles/" + cycle + "/harvest", Map.of("on", "2026-11-20", "quantity", 9_000_000L, "unit", "kg"));
    }

    private void tell(String method, String path, Object body) {
        api.done(
                method,
                MENTOR,
                Village.path("business", path),
                body,
                UUID.randomUUID().toString());
    }

    public int port() {
        return portOf("business");
    }

    private int portOf(String service) {
        return URI.create(Objects.requireNonNull(installation.state().services().get(service)))
                .getPort();
    }

    /** Sales of a kilo each. */
    public Commands sales() {
        return () -> {
            var body =
                    "{\"on\":\"%s\",\"quantity\":1000,\"unit\":\"kg\",\"priceRupiah\":22000,\"buyer\":\"market\",\"paid\":\"cash\"}"
                            .formatted(Village.TODAY);
            var key = UUID.randomUUID().toString();
            return new Command(
                    cycle,
                    22_000,
                    Work.request("business", "cycles/" + cycle + "/sales", api.token(MENTOR), key, body));
        };
    }

    /** What the district reads as its gross sales of the month. */
    public long grossSales() {
        for (var figure : api.get(WATCHER, FIGURES).path("figures")) {
            if (figure.path("code").asString("").equals("gross-sales")) {
                return figure.path("numerator").asLong(0);
            }
        }
        return 0;
    }

    /** Looks at the district's figures, at the service itself. */
    public Commands looks() {
        return () -> {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                    .formatted(FIGURES, api.token(WATCHER));
            return new Command("", 0, request.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        };
    }

    public int looksPort() {
        return portOf("reporting");
    }

    /** Rebuilds reporting beside itself; how long it took until it had caught up. */
    public double rebuildSeconds() {
        long begun = System.nanoTime();
        api.done("POST", "operator", "/api/reporting/v1/rebuild", Map.of(), "");
        api.until(
                "operator", "/api/reporting/v1/rebuild", it -> it.path("ready").asBoolean(false));
        double seconds = (System.nanoTime() - begun) / 1e9;
        api.done("DELETE", "operator", "/api/reporting/v1/rebuild", Map.of(), "");
        return seconds;
    }
}
