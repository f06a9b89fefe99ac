package desmigratif.registry.migration;

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
class MigrationsTest {

    private static final String VILLAGE = "6101042004";
    private static final Map<String, Object> LEFT =
            Map.of("on", "2026-03-10", "channel", "non-procedural", "papers", List.of("passport"));

    private final Registry registry;
    private final Http http;
    private final Facts facts;

    MigrationsTest(Http http, Facts facts) {
        this.registry = Registry.of(http, VILLAGE);
        this.http = http;
        this.facts = facts;
    }

    @Test
    void followsAPersonFromIntentToReturn() {
        var person = registry.registered("Sumiati");
        serve(person, "2026-02-01");
        var migration = Registry.local("migration");
        var path = registry.path("/migrations/" + migration);
        registry.officer()
                .put(path, Map.of("person", registry.whole(person), "country", "TW", "on", "2026-01-05"))
                .expect(201);

        registry.officer().post(path + "/departure", LEFT).expect(200);
        registry.officer().post(path + "/words", Map.of("on", "2026-06-01")).expect(200);
        registry.officer().post(path + "/return", Map.of("about", "2026-11")).expect(200);

        var told =
                facts.await(registry.whole(migration), "migration-departed.v1").body();
        assertThat(told.at("/servedBefore").asBoolean()).isTrue();
        assertThat(told.at("/ageBand").asString()).isEqualTo("25-34");
        assertThat(told.at("/proposed").asString()).isEqualTo("non-procedural");
        assertThat(registry.officer().get(path + "/timeline").expect(200).json().size())
                .isEqualTo(4);
    }

    @Test
    void answersARepeatTheSameThoughTheVillageHasServedThePersonSince() {
        var person = registry.registered("Ratna");
        var path = registry.path("/migrations/" + Registry.local("migration") + "/departure");
        var body = Map.of("person", registry.whole(person), "departure", LEFT);
        var first = registry.officer().put(path, body).expect(201);
        serve(person, "2026-03-01");

        var again = registry.officer().put(path, body).expect(201);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void keepsOneOpenEpisodeAPerson() {
        var person = registry.registered("Yanti");
        var body = Map.of("person", registry.whole(person), "departure", LEFT);
        registry.officer()
                .put(registry.path("/migrations/" + Registry.local("migration") + "/departure"), body)
                .expect(201);

        registry.officer()
                .put(registry.path("/migrations/" + Registry.local("migration") + "/departure"), body)
                .expect(422, "episode-taken");
    }

    @Test
    void refusesSomeoneItDoesNotKnow() {
        var stranger = registry.whole(Registry.local("person"));

        registry.officer()
                .put(
                        registry.path("/migrations/" + Registry.local("migration") + "/departure"),
                        Map.of("person", stranger, "departure", LEFT))
                .expect(422, "unknown-person", "person");
    }

    @Test
    void opensADepartureToTheHeadWithAReasonOnly() {
        var person = registry.registered("Lastri");
        var migration = Registry.local("migration");
        registry.officer()
                .put(
                        registry.path("/migrations/" + migration + "/departure"),
                        Map.of("person", registry.whole(person), "departure", LEFT))
                .expect(201);
        var head = http.as("head", VILLAGE);
        var openings = registry.path("/migrations/openings");

        head.get(registry.path("/migrations/" + migration)).expect(403);
        head.post(openings, Map.of("person", registry.whole(person))).expect(400, "field-missing", "reason");
        head.post(openings, Map.of("person", registry.whole(person), "reason", " "))
                .expect(422, "text-missing");
        var opened = head.post(openings, Map.of("person", registry.whole(person), "reason", "keluarga minta tolong"))
                .expect(200);

        assertThat(opened.at("/departure/channel").asString()).isEqualTo("non-procedural");
        var timeline = registry.officer()
                .get(registry.path("/migrations/" + migration + "/timeline"))
                .expect(200)
                .json();
        assertThat(timeline.get(1).at("/actor").asString()).isEqualTo("head." + VILLAGE);
        assertThat(timeline.get(1).at("/kept/reason").asString()).isEqualTo("keluarga minta tolong");
    }

    @Test
    void proposesTheChannelFromThePapers() {
        var proposals = registry.path("/migrations/proposals");

        assertThat(registry.officer()
                        .post(proposals, Map.of())
                        .expect(200)
                        .at("/channel")
                        .asString())
                .isEqualTo("unknown");
        var partly = registry.officer()
                .post(proposals, Map.of("papers", List.of("passport", "work-visa")))
                .expect(200);
        assertThat(partly.at("/channel").asString()).isEqualTo("non-procedural");
        assertThat(partly.at("/missing/0").asString()).isEqualTo("work-contract");
    }

    private void serve(String person, String on) {
        registry.officer()
                .post(
                        registry.path("/persons/" + person + "/services"),
                        Map.of("on", on, "kind", "guidance", "result", "done"))
                .expect(200);
    }
}
