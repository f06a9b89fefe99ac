package desmigratif.reporting;

import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.time.Duration;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Asks for figures, as one reader. */
record Asking(Http http) {

    static final String PLACES = "/api/reporting/v1/places/";

    Reply figures(String place, String period) {
        return http.get(PLACES + place + "/figures?period=" + period).expect(200);
    }

    /** Waits until a figure reads so, such as {@code 26/48}. */
    void await(String place, String period, String code, String window, String expected) {
        Until.holds(
                () -> expected.equals(figure(place, period, code, window)),
                place + " " + period + " " + code + " " + window + " is " + expected,
                Duration.ofSeconds(60));
    }

    String figure(String place, String period, String code, String window) {
        var it = node(figures(place, period), code, window);
        return it.isMissingNode() ? "missing" : it.at("/numerator") + "/" + it.at("/denominator");
    }

    /** The figure in an answer, or a missing node. */
    static JsonNode node(Reply reply, String code, String window) {
        return among(reply.at("/figures"), code, window);
    }

    static JsonNode among(JsonNode figures, String code, String window) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(it -> it.at("/code").asString().equals(code)
                        && it.at("/window").asString().equals(window))
                .findFirst()
                .orElse(figures.at("/none"));
    }

    /** The part of a figure, or a missing node. */
    static JsonNode part(JsonNode figure, String part) {
        return StreamSupport.stream(figure.at("/parts").spliterator(), false)
                .filter(it -> it.at("/part").asString().equals(part))
                .findFirst()
                .orElse(figure.at("/none"));
    }
}
