package desmigratif.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.Registry;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest(RegistryApplication.class)
class ProgrammesTest {

    private static final String VILLAGE = "6101042010";

    private final Registry registry;
    private final Http http;
    private final Facts facts;

    ProgrammesTest(Http http, Facts facts) {
        this.registry = Registry.of(http, VILLAGE);
        this.http = http;
        this.facts = facts;
    }

    @Test
    void isEnrolledByTheDistrictAndShownToAll() {
        var path = registry.path("/programme");
        var enrol = Map.of("layer", "example", "enrolledOn", "2017-05-01");
        registry.officer().put(path, enrol).expect(403);
        http.as("district", "3302").put(path, enrol).expect(404);
        registry.enrol();

        registry.officer()
                .post(
                        path + "/assessments",
                        Map.of(
                                "pillar", "cooperative",
                                "state", "not-formed",
                                "on", "2025-12-01",
                                "obstacles",
                                        List.of(Map.of(
                                                "code", "no-capital", "owner", "district", "dueOn", "2026-12-31"))))
                .expect(200);
        registry.officer()
                .post(
                        path + "/baselines",
                        Map.of(
                                "source",
                                "thesis",
                                "year",
                                2020,
                                "figures",
                                List.of(Map.of("code", "people-active", "numerator", 400))))
                .expect(200);

        var shown = http.as("teller", VILLAGE).get(path).expect(200);
        assertThat(shown.at("/layer").asString()).isEqualTo("example");
        assertThat(shown.at("/pillars/cooperative/obstacles/0/owner").asString())
                .isEqualTo("district");
        assertThat(shown.at("/baselines/0/figures/0/numerator").asInt()).isEqualTo(400);
        var id = VILLAGE + "/" + ProgrammeLookup.local(VILLAGE);
        assertThat(facts.await(id, "pillar-assessed.v1")
                        .body()
                        .at("/obstacles/0/code")
                        .asString())
                .isEqualTo("no-capital");
    }

    @Test
    void keepsWhoWasAtASession() {
        var present = registry.whole(registry.registered("Sulastri"));
        var stranger = registry.whole(Registry.local("person"));
        var session = registry.path("/outreach/" + Registry.local("outreach"));

        registry.officer()
                .put(session, Map.of("on", "2026-02-01", "topic", "rights", "present", List.of(present, stranger)))
                .expect(422, "unknown-person", "present");
        registry.officer()
                .put(session, Map.of("on", "2026-02-01", "topic", "rights", "present", List.of(present)))
                .expect(201);

        assertThat(registry.officer().get(session).expect(200).at("/present/0").asString())
                .isEqualTo(present);
        assertThat(registry.officer()
                        .get(registry.path("/outreach"))
                        .expect(200)
                        .at("/items/0/present")
                        .asInt())
                .isEqualTo(1);
    }
}
