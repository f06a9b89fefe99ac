package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A village's day, from the officer's hand to the district's figures, told through HTTP and checked at the far end. It
 * plays in an empty installation, so that every number can be counted on the fingers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {

    private final Running running = Running.empty("story");
    private final Village village = new Village(running, "6101042014", "kongsi");

    private String siti = "";
    private String budi = "";
    private String household = "";
    private String sitiAsMember = "";
    private String group = "";
    private String session = "";
    private List<String> founders = List.of();

    @org.junit.jupiter.api.BeforeAll
    void aNewInstallation() {
        running.start();
        village.isEnrolled("disnaker.sambas");
    }

    @org.junit.jupiter.api.AfterAll
    void close() {
        running.close();
    }

    @Test
    @Order(1)
    void theOfficerRegistersAFamily() {
        siti = village.registers("Siti Aminah");
        budi = village.registers("Budi");
        household = Village.made("household");
        village.as("petugas")
                .put(village.registry("households/" + household), Map.of("hamlet", "Dusun Satu"))
                .expect(201);
        joins(siti, "head");
        joins(budi, "spouse");

        var found = village.as("petugas")
                .post(village.registry("persons/search"), Map.of("text", "siti am"), null)
                .expect(200);

        assertThat(found.body().get("items")).hasSize(1);
    }

    @Test
    @Order(2)
    void budiLeavesWithoutPapersAndTheOfficerNotesIt() {
        var migration = Village.made("migration");
        var departure = Map.of(
                "person", village.whole(budi),
                "departure",
                        Map.of(
                                "on", "2026-11-12",
                                "country", "MY",
                                "channel", "non-procedural",
                                "papers", List.of(),
                                "reasons", List.of("speed", "asked-by-family"),
                                "invitedBy", "broker"));

        village.as("petugas")
                .put(village.registry("migrations/" + migration + "/departure"), departure)
                .expect(201);

        var figures = figuresOnce("people-active", 1);
        assertThat(figure(figures, "M6", "12-months").get("numerator").asLong()).isZero();
        assertThat(figure(figures, "M6", "12-months").get("denominator").asLong())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void nineFoundTheCooperative() {
        founders = village.registersMany(9, "Pendiri");
        village.foundsItsCooperative(founders);
        session = village.opensTheTill("teller", 0);

        var stage =
                village.as("pengurus").get(village.cooperative("cooperative")).expect(200);

        assertThat(stage.body().get("stage").asString()).isEqualTo("licensed");
    }

    @Test
    @Order(4)
    void aChildBringsFiveThousandTwiceTappedAndItIsBookedOnce() {
        sitiAsMember = village.becomesACandidate(siti, "Siti Aminah");
        village.paysHerPrincipal(sitiAsMember, session);
        var account = village.account(sitiAsMember, "mandatory");
        var deposit = village.deposit(session, 5_000);

        var first = village.takes(account, deposit, "tap-1").expect(200);
        var second = village.takes(account, deposit, "tap-1").expect(200);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers()).containsEntry("Idempotency-Replayed", "true");
        assertThat(first.body().get("figures").get("balanceRupiah").asLong()).isEqualTo(5_000);
    }

    @Test
    @Order(5)
    void capitalAskedForByAStrangerIsTurnedAway() {
        group = village.formsAGroup(List.of(siti, founders.getFirst()));
        var capital = village.asksForCapital(group, founders.getFirst());

        village.as("pendamping")
                .await(
                        village.business("capitals/" + capital),
                        it -> it.body().toString().contains("membership-incomplete"));
    }

    @Test
    @Order(6)
    void capitalAskedForByAMemberArrivesInTheGroupsBook() {
        var capital = village.asksForCapital(group, siti);
        var loan = loanOf();
        village.isAppraised(loan);
        village.isApproved(loan, 600_000, 6);
        for (int i = 1; i <= 3; i++) { // The drawer must hold what it pays out.
            village.takes(village.account(sitiAsMember, "voluntary"), village.deposit(session, 200_000), "fill" + i)
                    .expect(200);
        }

        village.paysOut(loan, session);

        village.as("pendamping")
                .await(
                        village.business("capitals/" + capital),
                        it -> it.body().toString().contains("arrived"));
        var book = village.as("pendamping")
                .get(village.business("groups/" + group + "/book"))
                .expect(200)
                .body();
        assertThat(book.toString()).contains("600000");
    }

    @Test
    @Order(7)
    void theBooksAgree() {
        var check = village.as("manajer")
                .await(
                        village.cooperative("books/usp/check"),
                        it -> it.body().path("stillToPost").asLong(1) == 0)
                .body();

        assertThat(check.get("right").asBoolean()).as(check.toString()).isTrue();
    }

    @Test
    @Order(8)
    void theDistrictSeesFiguresButNoSmallCells() {
        figuresOnce("people-active", 1);

        var district =
                running.as("disnaker.sambas").get(places("6101")).expect(200).body();

        var active = figure(district, "people-active", "period-end");
        assertThat(active.get("numerator").isNull()).as(active.toString()).isTrue();
        assertThat(active.get("flag").asString()).isEqualTo("small");
    }

    private void joins(String person, String relation) {
        village.as("petugas")
                .post(
                        village.registry("households/" + household + "/members"),
                        Map.of("person", village.whole(person), "relation", relation, "from", "2020-01-01"),
                        null)
                .expect(200);
    }

    private String loanOf() {
        var page = village.as("manajer")
                .await(
                        village.cooperative("loans"),
                        it -> it.body().path("items").toString().contains("applied"))
                .body();
        for (var loan : page.get("items")) {
            if (loan.toString().contains("applied")) {
                var id = loan.get("id").asString();
                return id.substring(id.indexOf('/') + 1);
            }
        }
        throw new AssertionError("no application in " + page);
    }

    private tools.jackson.databind.JsonNode figuresOnce(String code, long numerator) {
        return village.as("petugas")
                .await(
                        places(village.code()),
                        it -> it.status() == 200
                                && !it.body().get("asOf").isNull() // Before anything is heard there are no figures.
                                && !it.body().get("provisional").asBoolean()
                                && figure(it.body(), code, "period-end")
                                                .path("numerator")
                                                .asLong(-1)
                                        == numerator)
                .body();
    }

    private static tools.jackson.databind.JsonNode figure(
            tools.jackson.databind.JsonNode place, String code, String window) {
        for (var figure : place.get("figures")) {
            if (figure.get("code").asString().equals(code)
                    && figure.get("window").asString().equals(window)) {
                return figure;
            }
        }
        throw new AssertionError("no " + code + " in " + place);
    }

    private static String places(String place) {
        return "/api/reporting/v1/places/" + place + "/figures?period=2026-11";
    }
}
