package desmigratif.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.Registry;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest(RegistryApplication.class)
class DirectoryTest {

    private static final String VILLAGE = "6101042005";

    private final Registry registry;
    private final Http head;

    DirectoryTest(Http http) {
        this.registry = Registry.of(http, VILLAGE);
        this.head = http.as("head", VILLAGE);
    }

    @Test
    void labelsMigrantsAndTheirKinAndLeavesOthersAlone() {
        var wife = registry.registered("Kartini");
        var husband = registry.registered("Karto");
        var mother = registry.registered("Karsih");
        var neighbour = registry.registered("Karmin");
        var household = registry.path("/households/" + Registry.local("household"));
        registry.officer().put(household, Map.of("hamlet", "Satu")).expect(201);
        join(household, wife, "head");
        join(household, husband, "spouse");
        join(household, mother, "parent");
        join(household, neighbour, "other");

        depart(husband);

        assertThat(labelled("active")).containsExactly("Karto");
        assertThat(labelled("spouse")).containsExactly("Kartini");
        assertThat(labelled("parent")).isEmpty(); // She is the wife's mother, not his.
        var counts = head.get(registry.path("/counts")).expect(200);
        assertThat(counts.at("/persons").asInt()).isEqualTo(4);
        assertThat(counts.at("/active").asInt()).isEqualTo(1);
        assertThat(counts.at("/withoutNik").asInt()).isEqualTo(4);
        todayHoldsTheUnclearDeparture(husband);
        keepsPeopleInOneHousehold(wife);
    }

    private void todayHoldsTheUnclearDeparture(String husband) {
        var today = registry.officer().get(registry.path("/today")).expect(200);

        assertThat(today.at("/kinds/0/count").asInt()).isZero(); // None has been without a NIK for fourteen days.
        assertThat(today.at("/kinds/1/kind").asString()).isEqualTo("departure-unclear");
        assertThat(today.at("/kinds/1/first/0/person").asString()).isEqualTo(registry.whole(husband));
        assertThat(today.at("/kinds/1/first/0/act").asString()).endsWith("/clarifications");
        assertThat(today.at("/kinds/1/first/0/name").asString()).isEqualTo("Karto");
        head.get(registry.path("/today")).expect(403); // Whose departure is unclear is the officer's to know.
    }

    private void keepsPeopleInOneHousehold(String wife) {
        var other = registry.path("/households/" + Registry.local("household"));
        registry.officer().put(other, Map.of()).expect(201);

        registry.officer()
                .post(other + "/members", joining(wife, "head"))
                .expect(422, "in-another-household", "person");
    }

    @Test
    void findsByTheWholeNikOnlyAndShowsItsEnd() {
        var other = Registry.of(registry.http(), "6101042006");
        other.register(Registry.local("person"), "Widuri", "1991-07-08", "6101044807910001")
                .expect(201);
        var search = other.path("/persons/search");

        var found =
                other.officer().post(search, Map.of("nik", "6101044807910001")).expect(200);

        assertThat(found.at("/items/0/person/name").asString()).isEqualTo("Widuri");
        assertThat(found.at("/items/0/person/nikEnd").asString()).isEqualTo("0001");
        assertThat(found.text()).doesNotContain("6101044807910001");
        assertThat(other.officer()
                        .post(search, Map.of("nik", "6101044807910002"))
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
        registry.officer().get(registry.path("/persons?label=rich")).expect(422, "unknown-code", "label");
    }

    private List<String> labelled(String label) {
        return registry.officer()
                .get(registry.path("/persons?label=" + label))
                .expect(200)
                .at("/items")
                .valueStream()
                .map(it -> it.at("/person/name").asString())
                .toList();
    }

    private void join(String household, String person, String relation) {
        registry.officer()
                .post(household + "/members", joining(person, relation))
                .expect(200);
    }

    private Map<String, Object> joining(String person, String relation) {
        return Map.of("person", registry.whole(person), "relation", relation, "from", "2020-01-01");
    }

    private void depart(String person) {
        registry.officer()
                .put(
                        registry.path("/migrations/" + Registry.local("migration") + "/departure"),
                        Map.of("person", registry.whole(person), "departure", Map.of("channel", "unknown")))
                .expect(201);
    }
}
