package desmigratif.registry.person;

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
class PersonsTest {

    private static final String VILLAGE = "6101042001";

    private final Registry registry;
    private final Http http;
    private final Facts facts;

    PersonsTest(Http http, Facts facts) {
        this.registry = Registry.of(http, VILLAGE);
        this.http = http;
        this.facts = facts;
    }

    @Test
    void tellsOfANewPersonAndNeverWhoItIs() {
        var person = Registry.local("person");

        var answer = registry.register(person, "Siti Aminah", "1995-01-01", "6101044101950001")
                .expect(201);

        var told = facts.await(registry.whole(person), "person-registered.v1");
        assertThat(answer.at("/figures/nik").asString()).isEqualTo("given");
        assertThat(told.body().at("/adultFrom").asString()).isEqualTo("2013-01");
        assertThat(told.body().toString()).doesNotContain("Siti", "6101044101950001", "who");
    }

    @Test
    void keepsOldValueAndReasonInTheTimeline() {
        var person = registry.registered("Nurhayati");
        var other = Registry.details("Nur Hayati", "1996-02-29", null);

        registry.officer()
                .post(registry.path("/persons/" + person + "/corrections"), Map.of("details", other, "reason", "ejaan"))
                .expect(200);

        var last = registry.officer()
                .get(registry.path("/persons/" + person + "/timeline"))
                .expect(200)
                .json()
                .get(1);
        assertThat(last.at("/told/changed/0").asString()).isEqualTo("name");
        assertThat(last.at("/kept/was/name").asString()).isEqualTo("Nurhayati");
        assertThat(last.at("/kept/reason").asString()).isEqualTo("ejaan");
    }

    @Test
    void refusesANikTwiceAndNamesNothingOfTheOther() {
        registry.register(Registry.local("person"), "Halimah", "1980-05-02", "6101044205800001")
                .expect(201);

        var refusal = registry.register(Registry.local("person"), "Halimatus", "1980-05-02", "6101044205800001");

        refusal.expect(422, "nik-taken", "nik");
        assertThat(refusal.text()).doesNotContain("Halimah", "6101044205800001");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var person = registry.path("/persons/" + Registry.local("person"));

        registry.officer().put(person, "{\"details\":{},\"spell\":1}").expect(400, "unknown-field");
        registry.officer()
                .put(person, Map.of("details", Registry.details("X", "2031-01-01", null)))
                .expect(422, "date-in-future", "bornOn");
        registry.officer()
                .put(person, Map.of("details", Registry.details("X", "1990-01-01", "12345")))
                .expect(422, "nik-not-16-digits", "nik");
        registry.officer().get(person).expect(404);
    }

    @Test
    void answersARepeatTheSameAndRefusesAStaleEdit() {
        var person = registry.registered("Mariam");
        var wish = registry.path("/persons/" + person + "/wishes");
        var once = registry.officer().once();

        var first = once.post(wish, Map.of("trade", "catfish")).expect(200);
        registry.officer().once().post(wish, Map.of("trade", "craft")).expect(200);
        var again = once.post(wish, Map.of("trade", "catfish")).expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        registry.officer().ifMatch(1).post(wish, Map.of("trade", "shop")).expect(412, "stale");
    }

    @Test
    void showsNamesToThoseWhoWorkWithPeopleAndNothingElse() {
        var person = registry.registered("Aisyah Putri");
        var mentor = http.as("mentor", VILLAGE);

        var names = mentor.post(registry.path("/persons/names"), Map.of("ids", List.of(registry.whole(person))))
                .expect(200);
        var found = mentor.post(registry.path("/persons/names/search"), Map.of("text", "aisy"))
                .expect(200);

        assertThat(names.at("/0/name").asString()).isEqualTo("Aisyah Putri");
        assertThat(found.at("/items/0/id").asString()).isEqualTo(registry.whole(person));
        mentor.get(registry.path("/persons/" + person)).expect(403);
        mentor.post(registry.path("/persons/search"), Map.of("text", "aisyah")).expect(403);
        http.as("district", "6101").get(registry.path("/persons")).expect(403);
        http.as("officer", "3302152003")
                .get(registry.path("/persons/" + person))
                .expect(404);
    }

    @Test
    void showsATutorChildrenWithConsentOnly() {
        var child = Registry.local("person");
        var consent = Map.of("relation", "parent", "on", "2024-01-01", "purposes", List.of("activities"));
        var details = Registry.details("Zahra", "2016-06-06", null);
        registry.officer()
                .put(registry.path("/persons/" + child), Map.of("details", details))
                .expect(422, "consent-missing");
        registry.officer()
                .put(registry.path("/persons/" + child), Map.of("details", details, "consent", consent))
                .expect(201);
        var tutor = http.as("tutor", VILLAGE);

        assertThat(tutor.get(registry.path("/children")).expect(200).text()).contains("Zahra");
        registry.officer()
                .post(registry.path("/persons/" + child + "/consent-withdrawals"), Map.of("on", "2024-02-01"))
                .expect(200);
        assertThat(tutor.get(registry.path("/children")).expect(200).text()).doesNotContain("Zahra");
    }
}
