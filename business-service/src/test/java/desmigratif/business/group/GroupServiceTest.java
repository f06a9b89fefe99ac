package desmigratif.business.group;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.BusinessTest;
import desmigratif.business.Village;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Until;
import java.util.Map;
import org.junit.jupiter.api.Test;

@BusinessTest
class GroupServiceTest {

    private final Village village;
    private final Facts facts;

    GroupServiceTest(Http http, Facts facts) {
        this.village = new Village("6101042001", http, facts);
        this.facts = facts;
    }

    @Test
    void tellsThatAGroupWasFormedAndNotWhatItIsCalled() {
        var group = village.whole(village.group());

        var told = facts.await(group, "group-formed.v1");

        assertThat(told.body().get("trade").asString()).isEqualTo("catfish");
        assertThat(told.body().toString()).doesNotContain("Lele Jaya").doesNotContain("name");
    }

    @Test
    void answersNotHeardYetForWhomRegistryHasNotToldOf() {
        var group = village.group();
        var stranger = Map.of("person", village.whole(Village.local("person")), "on", "2026-03-01");

        var reply = village.as("mentor").post(village.path("groups/" + group + "/participants"), stranger);

        reply.expect(409, "not-heard-yet");
        assertThat(reply.header("Retry-After")).isNotNull();
    }

    @Test
    void takesAnAdultAndTellsIt() {
        var siti = village.adult();
        var group = village.group(siti);

        var told = facts.await(village.whole(group), "participant-joined.v1");

        assertThat(told.body().get("person").asString()).isEqualTo(siti);
        assertThat(told.body().get("on").asString()).isEqualTo("2026-03-01");
    }

    @Test
    void refusesAChildAndWhoseAgeNobodyKnows() {
        var group = village.group();
        var child = village.person(Map.of("sex", "female", "adultFrom", "2026-04", "nik", "given"));
        var ageless = village.person(Map.of("sex", "female", "nik", "none-yet"));

        village.join(group, child, "2026-03-31").expect(422, "person-under-age", "person");
        village.join(group, child, "2026-04-01").expect(200);
        village.join(group, ageless, "2026-04-01").expect(422, "age-unknown", "person");
    }

    @Test
    void takesWhoseAgeIsCorrected() {
        var group = village.group();
        var person = village.person(Map.of("sex", "male", "nik", "none-yet"));
        village.join(group, person, "2026-04-01").expect(422, "age-unknown");

        facts.tell("registry", "person-corrected.v1", person, Map.of("sex", "male", "adultFrom", "2010-12"));

        Until.holds(() -> village.join(group, person, "2026-04-01").status() == 200, "the correction is heard");
    }

    @Test
    void letsGoWhoDiesAndTakesHerNoMore() {
        var siti = village.adult();
        var group = village.group(siti);

        facts.tell("registry", "person-departed-for-good.v1", siti, Map.of("why", "died", "on", "2026-10-05"));

        var told = facts.await(village.whole(group), "participant-left.v1");
        assertThat(told.body().get("on").asString()).isEqualTo("2026-10-05");
        assertThat(told.body().get("why").asString()).isEqualTo("died");
        village.join(group, siti, "2026-10-05").expect(422, "person-gone", "person");
    }

    @Test
    void isFoundByItsName() {
        var group = village.whole(village.group());

        var found = village.as("mentor")
                .get(village.path("groups?q=jaya&limit=200"))
                .expect(200);

        assertThat(found.json().get("items").findValuesAsString("id")).contains(group);
        assertThat(village.as("mentor")
                        .get(village.path("groups?q=gurami"))
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void showsWhoBelongsToItAndWhatHappened() {
        var siti = village.adult();
        var group = village.group(siti);
        village.as("mentor")
                .post(
                        village.path("groups/" + group + "/leavings"),
                        Map.of("person", siti, "on", "2026-06-01", "why", "no-time"))
                .expect(200);

        var view = village.as("mentor").get(village.path("groups/" + group)).expect(200);

        assertThat(view.at("/name").asString()).isEqualTo("Lele Jaya");
        assertThat(view.at("/participants/0/until").asString()).isEqualTo("2026-06-01");
        assertThat(view.header("ETag")).isEqualTo("\"3\"");
        var moments = village.as("mentor").get(village.path("groups/" + group + "/timeline"));
        assertThat(moments.json()).hasSize(3);
    }

    @Test
    void isAMentorsAffairInHerOwnVillage() {
        var path = village.path("groups/" + village.group());

        village.as("officer").get(path).expect(403, "not-allowed");
        village.as("tutor").get(path).expect(403, "not-allowed");
        village.http().as("mentor", "3302152003").get(path).expect(404, "not-found");
        village.http().get(path).expect(401, "not-signed-in");
        village.as("manager").get(path).expect(200);
        village.as("teller").get(path).expect(200);
        village.as("manager")
                .put(path, Map.of("name", "Lele", "trade", "catfish", "formedOn", "2026-03-01"))
                .expect(403, "not-allowed");
    }
}
