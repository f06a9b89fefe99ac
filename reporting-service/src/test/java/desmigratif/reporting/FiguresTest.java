package desmigratif.reporting;

import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Until;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@ReportingTest
class FiguresTest {

    private final Facts facts;
    private final Http http;

    FiguresTest(Facts facts, Http http) {
        this.facts = facts;
        this.http = http;
    }

    @Test
    void countsADepartureAndMovesItWhenItsDateIsCorrected() {
        var village = new Village(facts, "6101042015").enrol("example", "2025-06-01");
        var siti = village.person("female");
        var episode = village.departed(siti, "2026-10-05", "procedural");

        await(village, "2026-11", "M6", "12-months", "1/1");
        await(village, "2026-10", "M6", "month", "1/1");
        await(village, "2026-11", "M6", "month", "0/0");

        village.tell("registry", "migration-clarified.v1", episode, Village.departure(siti, "2026-11-02", "unknown"));

        await(village, "2026-11", "M6", "month", "0/1");
        await(village, "2026-10", "M6", "month", "0/0");
        await(village, "2026-10", "people-active", "period-end", "0/null");
        await(village, "2026-11", "people-active", "period-end", "1/null");
    }

    private void await(Village village, String period, String code, String window, String expected) {
        Until.holds(
                () -> expected.equals(figure(village, period, code, window)), period + " " + code + " is " + expected);
    }

    private String figure(Village village, String period, String code, String window) {
        var reply = http.as("officer", village.code)
                .get("/api/reporting/v1/places/" + village.code + "/figures?period=" + period)
                .expect(200);
        return StreamSupport.stream(reply.at("/figures").spliterator(), false)
                .filter(it -> it.at("/code").asString().equals(code)
                        && it.at("/window").asString().equals(window))
                .map(it -> it.at("/numerator") + "/" + it.at("/denominator"))
                .findFirst()
                .orElse("missing");
    }
}
