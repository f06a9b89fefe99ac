package desmigratif.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Lombok Timur with three enrolled villages. Tanjung Luar: 11 departures in 12 months, 6 procedural and 5 not. Pijot: 10
 * procedural and 2 of unknown channel. Sepit has not reported.
 */
@ReportingTest
class PlacesTest {

    private static final String DISTRICT = "5203";
    private static final String TANJUNG_LUAR = "5203012001";
    private static final String PIJOT = "5203012002";
    private static final String SEPIT = "5203012004";

    private static boolean told;

    private final Http http;
    private final Asking district;

    PlacesTest(Facts facts, Http http) {
        this.http = http;
        this.district = new Asking(http.as("district", DISTRICT));
        if (!told) {
            told = true;
            tell(facts);
        }
        district.await(DISTRICT, "2026-11", "departures", "12-months", "23/null");
        Until.holds(
                () -> district.figures(DISTRICT, "2026-11").at("/missing").size() == 1,
                "the village without facts is known");
    }

    private static void tell(Facts facts) {
        var tanjungLuar = new Village(facts, TANJUNG_LUAR).enrol("real", "2025-01-01");
        leave(tanjungLuar, 6, "procedural");
        leave(tanjungLuar, 5, "non-procedural");
        tanjungLuar.tell(
                "registry",
                "baseline-recorded.v1",
                tanjungLuar.self(),
                Map.of(
                        "source",
                        "village-office",
                        "year",
                        2020,
                        "figures",
                        List.of(Map.of("code", "people-active", "numerator", 31))));
        var pijot = new Village(facts, PIJOT).enrol("real", "2025-01-01");
        leave(pijot, 10, "procedural");
        leave(pijot, 2, "unknown");
        new Village(facts, SEPIT).enrol("real", "2025-01-01");
    }

    private static void leave(Village village, int people, String channel) {
        IntStream.range(0, people)
                .forEach(it -> village.departed(village.person("male"), "2026-0" + (1 + it % 9) + "-05", channel));
    }

    @Test
    void addsNumeratorsAndDenominatorsOfItsVillages() {
        var reply = district.figures(DISTRICT, "2026-11");

        assertThat(reply.at("/reported").asInt()).isEqualTo(2);
        assertThat(reply.at("/missing").toString()).isEqualTo("[\"" + SEPIT + "\"]");
        assertThat(district.figure(DISTRICT, "2026-11", "people-active", "period-end"))
                .isEqualTo("23/null");
    }

    @Test
    void withholdsTheTwoOfUnknownChannelAndWhateverWouldGiveThemAway() {
        var departures = Asking.node(district.figures(DISTRICT, "2026-11"), "departures", "12-months");

        assertThat(Asking.part(departures, "unknown").at("/numerator").isNull()).isTrue();
        assertThat(Asking.part(departures, "unknown").at("/flag").asString()).isEqualTo("small");
        assertThat(Asking.part(departures, "non-procedural").at("/numerator").isNull())
                .isTrue(); // Else 23 − 16 − 5.
        assertThat(Asking.part(departures, "non-procedural").at("/flag").asString())
                .isEqualTo("hidden");
        assertThat(Asking.part(departures, "procedural").at("/numerator").asInt())
                .isEqualTo(16);
        assertThat(district.figure(DISTRICT, "2026-11", "M6", "12-months")).isEqualTo("16/23");
    }

    @Test
    void withholdsInAVillageFromTheDistrictWhatItsOfficerSees() {
        var officer = new Asking(http.as("officer", PIJOT));
        var teller = new Asking(http.as("teller", PIJOT));

        assertThat(officer.figure(PIJOT, "2026-11", "M6", "12-months")).isEqualTo("10/12");
        assertThat(teller.figure(PIJOT, "2026-11", "M6", "12-months")).isEqualTo("null/12");
        assertThat(district.figure(PIJOT, "2026-11", "M6", "12-months")).isEqualTo("null/12");
        var rows = district.http()
                .get(Asking.PLACES + DISTRICT + "/villages?period=2026-11")
                .expect(200);
        assertThat(row(rows, PIJOT, "M6")).isEqualTo("null/12 hidden");
    }

    @Test
    void showsTheVillagesBesideEachOtherByCode() {
        var rows = district.http()
                .get(Asking.PLACES + DISTRICT + "/villages?period=2026-11")
                .expect(200);

        assertThat(rows.at("/villages/0/place").asString()).isEqualTo(TANJUNG_LUAR);
        assertThat(rows.at("/villages/0/name").asString()).isEqualTo("Tanjung Luar");
        assertThat(row(rows, TANJUNG_LUAR, "M6"))
                .isEqualTo("null/11 hidden"); // 5 would be 11 − 6, and 2 be 23 − 16 − 5.
        assertThat(rows.at("/villages/2/reported").asBoolean()).isFalse();
        assertThat(rows.at("/villages/2/figures")).isEmpty();
    }

    @Test
    void answersTwelveMonthsOfAFigure() {
        var trend = district.http()
                .get(Asking.PLACES + DISTRICT + "/trend?code=people-active&to=2026-11")
                .expect(200);

        assertThat(trend.at("/months")).hasSize(12);
        assertThat(trend.at("/months/0/period").asString()).isEqualTo("2025-12");
        assertThat(trend.at("/months/0/numerator").asInt()).isZero();
        assertThat(trend.at("/months/11/numerator").asInt()).isEqualTo(23);
    }

    @Test
    void keepsWhatSourcesStateApart() {
        var reply = district.http()
                .get(Asking.PLACES + DISTRICT + "/figures?period=2026-11&layer=baseline")
                .expect(200);

        assertThat(reply.at("/figures")).hasSize(1);
        assertThat(reply.at("/figures/0/numerator").asInt()).isEqualTo(31);
        assertThat(reply.at("/figures/0/layer").asString()).isEqualTo("baseline");
        assertThat(reply.at("/figures/0/source/year").asInt()).isEqualTo(2020);
    }

    @Test
    void addsNoExampleToWhatIsReal() {
        var reply = district.http()
                .get(Asking.PLACES + DISTRICT + "/figures?period=2026-11&layer=example")
                .expect(200);

        assertThat(reply.at("/villages").asInt()).isZero();
        assertThat(reply.at("/notice/id").asString()).startsWith("Data contoh");
    }

    @Test
    void opensRecordsWithoutNamesAboveTheVillageFromFivePeopleUp() {
        var path = Asking.PLACES + TANJUNG_LUAR + "/records?period=2026-11&figure=people-active";

        var seen = district.http().get(path).expect(200);
        assertThat(seen.at("/count").asInt()).isEqualTo(11);
        assertThat(seen.at("/records/0/person").isNull()).isTrue();
        assertThat(seen.at("/records/0/ageBand").asString()).isEqualTo("25-34");
        assertThat(seen.text()).doesNotContain("person-");
        var own = http.as("officer", TANJUNG_LUAR).get(path + "&limit=4").expect(200);
        assertThat(own.at("/records")).hasSize(4);
        assertThat(own.at("/records/0/person").asString()).startsWith(TANJUNG_LUAR + "/person-");
        assertThat(own.at("/next").asString()).isEqualTo("4");
    }

    @Test
    void opensNoRecordsWhereTheFigureItselfIsWithheld() {
        var path = "/records?period=2026-11&figure=M6";

        district.http().get(Asking.PLACES + PIJOT + path).expect(422, "too-few-people", "figure");
        http.as("officer", PIJOT).get(Asking.PLACES + PIJOT + path).expect(200);
        http.as("ministry", "0").get(Asking.PLACES + "52" + path).expect(422, "place-too-wide", "code");
        http.as("head", PIJOT).get(Asking.PLACES + PIJOT + path).expect(403, "not-allowed");
        district.http()
                .get(Asking.PLACES + DISTRICT + "/records?figure=K4")
                .expect(422, "figure-without-records", "figure");
    }

    @Test
    void writesAFileThatSaysWhatItHolds() {
        var file = district.http()
                .get(Asking.PLACES + DISTRICT + "/figures.csv?period=2026-11")
                .expect(200);

        var lines = file.text().lines().toList();
        assertThat(lines).contains("period,2026-11", "missing," + SEPIT, "villages,2 of 3");
        assertThat(lines).anySatisfy(it -> assertThat(it).startsWith("M6,12-months,,Bagian keberangkatan prosedural,"));
        var head = lines.indexOf(lines.stream()
                .filter(it -> it.startsWith("code,window,"))
                .findFirst()
                .orElseThrow());
        assertThat(lines).contains("rows," + (lines.size() - head - 1));
        var excel = district.http().get(Asking.PLACES + DISTRICT + "/figures.csv?period=2026-11&excel=true");
        assertThat(excel.text()).startsWith("\uFEFFplace;5203 Kabupaten Lombok Timur");
    }

    @Test
    void showsAPlaceWithItsEnrolledVillages() {
        var place = district.http().get(Asking.PLACES + DISTRICT).expect(200);

        assertThat(place.at("/name").asString()).isEqualTo("Kabupaten Lombok Timur");
        assertThat(place.at("/parent").asString()).isEqualTo("52");
        assertThat(place.at("/villages")).hasSize(3);
        assertThat(place.at("/children")).isNotEmpty();
    }

    @Test
    void answersAPlaceOutOfSightLikeOneThatDoesNotExist() {
        var elsewhere = http.as("district", "6101").get(Asking.PLACES + DISTRICT + "/figures");
        var nowhere = http.as("district", "6101").get(Asking.PLACES + "9999/figures");

        elsewhere.expect(404, "not-found");
        assertThat(nowhere.expect(404, "not-found").text()).isEqualTo(elsewhere.text());
        http.as("officer", PIJOT).get(Asking.PLACES + DISTRICT + "/figures").expect(404, "not-found");
        http.as("officer", PIJOT).get(Asking.PLACES + TANJUNG_LUAR + "/figures").expect(404, "not-found");
        http.as("operator", "0").get(Asking.PLACES + DISTRICT + "/figures").expect(403, "not-allowed");
        http.get(Asking.PLACES + DISTRICT + "/figures").expect(401, "not-signed-in");
    }

    @Test
    void refusesWhatItCannotAnswer() {
        var figures = Asking.PLACES + DISTRICT + "/figures";

        district.http().get(figures + "?period=2026-12").expect(422, "period-in-future", "period");
        district.http().get(figures + "?period=november").expect(400, "bad-parameter", "period");
        district.http().get(figures + "?layer=dream").expect(422, "layer-unknown", "layer");
        district.http().get(Asking.PLACES + DISTRICT + "/trend?code=M99").expect(422, "figure-unknown", "code");
        district.http()
                .get(Asking.PLACES + DISTRICT + "/trend?code=M6&window=week")
                .expect(422, "window-unknown", "window");
        district.http().get(Asking.PLACES + DISTRICT + "/records").expect(400, "parameter-missing", "figure");
    }

    private static String row(Reply villages, String village, String code) {
        return StreamSupport.stream(villages.at("/villages").spliterator(), false)
                .filter(it -> it.at("/place").asString().equals(village))
                .map(it -> Asking.among(it.at("/figures"), code, "12-months"))
                .map(it -> it.at("/numerator") + "/" + it.at("/denominator") + " "
                        + it.at("/flag").asString("null"))
                .findFirst()
                .orElse("missing");
    }
}
