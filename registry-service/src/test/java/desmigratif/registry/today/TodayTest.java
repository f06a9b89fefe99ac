package desmigratif.registry.today;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.Registry;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest(RegistryApplication.class)
class TodayTest {

    private static final Duration LONG = Duration.ofDays(16);
    private static final Duration SHORT = Duration.ofDays(13);

    private final Registry registry;

    TodayTest(Http http) {
        this.registry = Registry.of(http, "6101042009");
    }

    @Test
    void asksForANikAfterFourteenDaysUntilThereIsOne() {
        var late = registered(LONG);
        registered(SHORT);

        var tasks = registry.officer().get(registry.path("/today/nik-missing")).expect(200);
        assertThat(tasks.at("/items").size()).isEqualTo(1);
        assertThat(tasks.at("/items/0/person").asString()).isEqualTo(registry.whole(late));
        assertThat(tasks.at("/items/0/name").asString()).isEqualTo("Ani");

        registry.officer()
                .post(
                        tasks.at("/items/0/act").asString(),
                        Map.of(
                                "details",
                                Registry.details("Ani", "1988-01-01", "6101044101880003"),
                                "reason",
                                "ketemu"))
                .expect(200);
        assertThat(registry.officer()
                        .get(registry.path("/today"))
                        .expect(200)
                        .at("/kinds/0/count")
                        .asInt())
                .isZero();
    }

    private String registered(Duration ago) {
        var person = Registry.local("person");
        registry.officer()
                .happened(now().minus(ago))
                .put(
                        registry.path("/persons/" + person),
                        Map.of("details", Registry.details("Ani", "1988-01-01", null)))
                .expect(201);
        return person;
    }

    private static Instant now() {
        return java.time.Clock.systemUTC().instant();
    }
}
