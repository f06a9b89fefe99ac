package desmigratif.standalone.example;

import static desmigratif.standalone.example.Desk.all;
import static desmigratif.standalone.example.Desk.body;
import static desmigratif.standalone.example.Desk.day;

import desmigratif.standalone.example.Table.Row;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the village's officer tells the registry, the people themselves once imported. */
record RegistryFiles(Desk desk, People people) {

    /** The district enrols; who has accounts then says how its pillars stand and what was known before. */
    void enrol() {
        var village = desk.file("village.json");
        var programme = desk.path("registry", "programme");
        var enrolment = body("layer", village.path("layer").asString(), "enrolledOn", day(village, "enrolledOn"));
        desk.api()
                .done(Call.put("enrolment", desk.place().district(), programme, enrolment)
                        .on(day(village, "enrolledOn")));
        for (var it : all(village, "baselines")) {
            tell("baseline " + it.path("source").asString(), "programme/baselines", it, day(village, "enrolledOn"));
        }
        for (var it : all(village, "assessments")) {
            var what = "assessment " + it.path("pillar").asString() + " "
                    + it.path("on").asString();
            tell(what, "programme/assessments", it, day(it, "on"));
        }
    }

    private void tell(String what, String path, JsonNode body, LocalDate on) {
        desk.api()
                .done(Call.post(what, desk.account("petugas"), desk.path("registry", path), body)
                        .key(desk.named().key(what))
                        .on(on));
    }

    /** Services first: a departure says whether the village had served before. */
    void whatHappened() {
        desk.each("services.csv", it -> it.text("nik"), this::service);
        desk.each("departures.csv", it -> it.text("nik"), this::departure);
        outreach();
    }

    private void service(Row row) {
        var body = body("on", row.text("on"), "kind", row.text("kind"), "result", row.text("result"));
        var path = desk.path("registry", "persons/%s/services".formatted(local(people.id(row.text("nik")))));
        desk.api()
                .done(Call.post(row.place(), desk.account("petugas"), path, body)
                        .key(desk.named().key(row.place()))
                        .on(LocalDate.parse(row.text("on"))));
    }

    /** A departure, and the last word of the person since. */
    private void departure(Row row) {
        var papers = row.text("papers").equals("unknown") ? null : row.words("papers");
        var departure = body(
                "on", row.text("on"),
                "country", row.text("country"),
                "work", row.text("work"),
                "channel", row.text("channel"),
                "papers", papers,
                "reasons", row.words("reasons"),
                "invitedBy", row.text("invited_by"));
        var path = desk.path("registry", "migrations/" + desk.named().local("migration", row.text("nik")));
        var body = body("person", people.id(row.text("nik")), "departure", departure);
        desk.api()
                .done(Call.put(row.place(), desk.account("petugas"), path + "/departure", body)
                        .on(LocalDate.parse(row.text("on"))));
        if (row.textOrNull("word_on") != null) {
            var word =
                    Call.post(row.place(), desk.account("petugas"), path + "/words", body("on", row.text("word_on")));
            desk.api().done(word.key(desk.named().key(row.place() + "/word")).on(LocalDate.parse(row.text("word_on"))));
        }
    }

    private void outreach() {
        var present = desk.table("present.csv").rows();
        for (var it : all(desk.file("village.json"), "outreach")) {
            var on = it.path("on").asString();
            List<String> who = present.stream()
                    .filter(row -> row.text("on").equals(on))
                    .map(row -> people.id(row.text("nik")))
                    .toList();
            var path = desk.path("registry", "outreach/" + desk.named().local("outreach", on));
            var body = body("on", on, "topic", it.path("topic").asString(), "present", who);
            desk.api()
                    .done(Call.put("outreach of " + on, desk.account("petugas"), path, body)
                            .on(LocalDate.parse(on)));
        }
    }

    static String local(String whole) {
        return whole.substring(whole.indexOf('/') + 1);
    }
}
