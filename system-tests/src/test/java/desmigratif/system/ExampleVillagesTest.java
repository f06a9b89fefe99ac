package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The district's page shows what the example villages were made to show; the numbers are those of their description. */
@Order(1) // Before anybody works in these villages.
@OneAfterAnother
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleVillagesTest {

    private static final String KONGSI = "6101042014";
    private static final String CIHONJE = "3302152003";

    private final Running running = Running.withExample();

    /** Final, and not only for the moment: whether all is heard is looked at every few seconds. */
    @BeforeAll
    void everythingIsHeard() {
        isFinal("disnaker.sambas", KONGSI, "K2a", 54);
        isFinal("disnaker.sambas", KONGSI, "K4d", 6_200_000);
        isFinal("disnaker.banyumas", CIHONJE, "B1", 15);
    }

    private void isFinal(String who, String village, String code, long numerator) {
        running.as(who)
                .await(
                        path(village),
                        it -> it.status() == 200
                                && !it.body().get("asOf").isNull()
                                && !it.body().get("provisional").asBoolean()
                                && find(it.body(), code, null).get("numerator").asLong() == numerator);
    }

    @Test
    void countsWhoIsAbroadAndWhoIsBack() {
        assertThat(numerator(KONGSI, "people-active", "period-end")).isEqualTo(400);
        assertThat(numerator(KONGSI, "people-returned", "period-end")).isEqualTo(589);
        assertThat(numerator(KONGSI, "people-active-confirmed", "period-end")).isEqualTo(286);
        assertThat(numerator(CIHONJE, "people-active", "period-end")).isEqualTo(96);
        assertThat(numerator(CIHONJE, "people-returned", "period-end")).isEqualTo(133);
    }

    @Test
    void sharesDeparturesByChannel() {
        assertShare(KONGSI, "M6", "12-months", 26, 48, 0.5417);
        assertShare(KONGSI, "M6", "month", 1, 3, 0.3333);
        assertShare(CIHONJE, "M6", "12-months", 10, 12, 0.8333);
    }

    @Test
    void sharesOutreachAndParticipation() {
        assertShare(KONGSI, "G3", "12-months", 142, 1_544, 0.0920);
        assertShare(KONGSI, "B1", "period-end", 40, 1_520, 0.0263);
        assertShare(CIHONJE, "B1", "period-end", 15, 412, 0.0364);
    }

    @Test
    void tellsIncomeAndPlanAdherence() {
        var income = figure(KONGSI, "B5", "month");

        assertThat(income.get("value").asLong()).isEqualTo(11_250);
        assertThat(income.get("denominator").asLong()).isEqualTo(40);
        assertShare(KONGSI, "B7", "month", 1, 2, 0.5);
    }

    @Test
    void tellsTheCooperative() {
        assertShare(KONGSI, "K2a", "period-end", 54, 725, 0.0745);
        assertThat(numerator(KONGSI, "K2b", null)).isEqualTo(38);
        assertThat(figure(KONGSI, "K2b", null).get("denominator").asLong()).isEqualTo(62);
        assertThat(figure(KONGSI, "K2c", null).get("value").asLong()).isEqualTo(5_000);
        assertShare(KONGSI, "K4", "month", 9_920_000, 49_600_000, 0.2);
        assertShare(KONGSI, "K4d", "month", 6_200_000, 49_600_000, 0.125);
    }

    @Test
    void namesTheVillageThatHasNotReported() {
        var sambas = running.as("disnaker.sambas").get(path("6101")).expect(200).body();

        assertThat(sambas.get("missing")).hasSize(1);
        assertThat(sambas.get("missing").toString()).doesNotContain(KONGSI);
    }

    @Test
    void showsTheDistrictItsDepartures() {
        var m6 =
                find(running.as("disnaker.sambas").get(path("6101")).expect(200).body(), "M6", "12-months");

        assertThat(m6.get("numerator").asLong()).isEqualTo(26);
        assertThat(m6.get("denominator").asLong()).isEqualTo(48);
    }

    @Test
    void addsUpForTheNationAndWithholdsWhatWouldGiveTheTwoOfCihonjeAway() {
        var nation = running.as("kementerian").get(path("0")).expect(200).body();

        assertThat(find(nation, "people-active", "period-end").get("numerator").asLong())
                .isEqualTo(496);
        assertThat(find(nation, "K2a", "period-end").get("denominator").asLong())
                .isEqualTo(935);
        assertThat(find(nation, "M6", "12-months").get("numerator").isNull()).isTrue();
    }

    private void assertShare(String place, String code, String window, long numerator, long denominator, double value) {
        var figure = figure(place, code, window);
        assertThat(figure.get("numerator").asLong()).as(figure.toString()).isEqualTo(numerator);
        assertThat(figure.get("denominator").asLong()).as(figure.toString()).isEqualTo(denominator);
        assertThat(figure.get("value").asDouble()).as(figure.toString()).isEqualTo(value);
    }

    private long numerator(String place, String code, @org.jspecify.annotations.Nullable String window) {
        return figure(place, code, window).get("numerator").asLong();
    }

    private JsonNode figure(String place, String code, @org.jspecify.annotations.Nullable String window) {
        var village = place.equals(KONGSI) ? "petugas.kongsi" : "petugas.cihonje";
        return find(running.as(village).get(path(place)).expect(200).body(), code, window);
    }

    private static JsonNode find(JsonNode place, String code, @org.jspecify.annotations.Nullable String window) {
        for (var figure : place.get("figures")) {
            if (figure.get("code").asString().equals(code)
                    && (window == null || figure.get("window").asString().equals(window))
                    && !figure.hasNonNull("part")) {
                return figure;
            }
        }
        throw new AssertionError("no " + code + " over " + window + " among " + place.get("figures"));
    }

    private static String path(String place) {
        return "/api/reporting/v1/places/" + place + "/figures?period=2026-11";
    }
}
