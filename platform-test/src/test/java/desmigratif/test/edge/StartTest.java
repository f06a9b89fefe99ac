package desmigratif.test.edge;

import static desmigratif.kit.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.kit.Ask;
import desmigratif.kit.start.Platform;
import desmigratif.kit.web.For;
import desmigratif.test.Http;
import desmigratif.test.Issuer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class StartTest {

    @RestController
    static class OpenController {

        @GetMapping("/api/edge/v1/open")
        String open() {
            return "";
        }
    }

    @Import({EdgeApplication.class, OpenController.class})
    static class Unguarded {}

    @RestController
    static class NowhereController {

        @GetMapping("/api/edge/v1/nowhere")
        @For(OFFICER)
        String nowhere(Ask ask) {
            return ask.village();
        }
    }

    @Import({EdgeApplication.class, NowhereController.class})
    static class Nowhere {}

    @Test
    void aRouteThatNamesNoRoleStopsTheStart() {
        assertThatThrownBy(() -> start(Unguarded.class, Map.of())).hasMessageContaining("names no role: put @For on");
    }

    @Test
    void aRouteThatAsksForAVillageItDoesNotHaveStopsTheStart() {
        assertThatThrownBy(() -> start(Nowhere.class, Map.of())).hasMessageContaining("has no /villages/{village}");
    }

    @Test
    void aServiceThatKnowsNoIssuerDoesNotStart() {
        assertThatThrownBy(() -> start(EdgeApplication.class, Map.of("platform.issuer", "", "platform.jwks", "")))
                .hasStackTraceContaining("must name whose tokens are good");
    }

    @Test
    void asksForPatienceWhileTheIssuerIsAway() {
        try (var service = start(EdgeApplication.class, Map.of("platform.jwks", "http://127.0.0.1:1/jwks"))) {
            var port = service.getEnvironment().getRequiredProperty("local.server.port");
            var officer = Http.at(() -> "http://127.0.0.1:" + port).as("officer", Edge.KONGSI);

            var reply = officer.get(Edge.NOTE).expect(503, "keys-away");

            assertThat(reply.header("Retry-After")).isEqualTo("2");
        }
    }

    @Test
    void showsItsMeasuresWhereASettingSaysSo() {
        var open = Map.<String, Object>of("management.endpoints.web.exposure.include", "health,prometheus");
        try (var service = start(EdgeApplication.class, open)) {
            var port = service.getEnvironment().getRequiredProperty("local.server.port");

            var reply = Http.at(() -> "http://127.0.0.1:" + port)
                    .get("/actuator/prometheus")
                    .expect(200);

            assertThat(reply.text()).contains("jvm_memory_used_bytes");
        }
        Edge.NOBODY.get("/actuator/prometheus").expect(404, "not-found");
    }

    private static ConfigurableApplicationContext start(Class<?> application, Map<String, Object> other) {
        var settings = new TreeMap<>(Issuer.settings());
        settings.putAll(other);
        var arguments = settings.entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue());
        return Platform.run(application, "edge", arguments.toArray(String[]::new));
    }
}
