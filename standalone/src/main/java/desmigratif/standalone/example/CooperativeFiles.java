package desmigratif.standalone.example;

import static desmigratif.standalone.example.Desk.all;
import static desmigratif.standalone.example.Desk.body;
import static desmigratif.standalone.example.Desk.day;

import desmigratif.standalone.example.Table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How the cooperative came to be, who asked to belong to it, and what came from abroad. */
record CooperativeFiles(Desk desk, People people) {

    private static final long MINOR = 100;
    private static final long MICRO = 1_000_000;

    void found() {
        var file = desk.file("cooperative.json");
        var board = desk.account("pengurus");
        var path = desk.path("cooperative", "cooperative");
        desk.api()
                .done(Call.put("preparation", board, path, body("on", day(file, "preparedOn")))
                        .on(day(file, "preparedOn")));
        var founded = day(file, "foundedOn");
        var founders = desk.table("members.csv").rows().stream()
                .filter(it -> it.text("applied_on").equals(founded.toString()))
                .map(it -> people.id(it.text("nik")))
                .toList();
        var units = all(file, "units").stream().map(JsonNode::asString).toList();
        step("founding", board, path + "/founding", body("on", founded, "founders", founders, "units", units), founded);
        var licensed = day(file, "licensedOn");
        step("licence", board, path + "/licences", body("on", licensed, "unit", units.getFirst()), licensed);
    }

    void members() {
        desk.each("members.csv", it -> it.text("nik"), row -> {
            var path = desk.path("cooperative", "members/" + desk.named().local("member", row.text("nik")));
            var on = LocalDate.parse(row.text("applied_on"));
            var body = body("person", people.id(row.text("nik")), "name", row.text("name"), "on", on);
            desk.api()
                    .done(Call.put(row.place(), desk.account("teller"), path, body)
                            .on(on));
            step(row.place() + ", acceptance", desk.account("manajer"), path + "/acceptance", body("on", on), on);
        });
    }

    void remittances() {
        desk.each("remittances.csv", it -> it.text("remittance"), row -> {
            var path =
                    desk.path("cooperative", "remittances/" + desk.named().local("remittance", row.text("remittance")));
            desk.api()
                    .done(Call.put(row.place(), desk.account("teller"), path, remittance(row))
                            .key(desk.named().key(row.place()))
                            .on(LocalDate.parse(row.text("on"))));
        });
    }

    private Map<String, Object> remittance(Row row) {
        var rate = row.numberOrNull("rate");
        var middle = row.numberOrNull("mid_rate");
        var fee = row.numberOrNull("fee_ringgit");
        return body(
                "member", desk.named().whole("member", row.text("nik")),
                "migration", people.migration(row.text("sender_nik")),
                "channel", row.text("channel"),
                "licensed", row.text("licensed"),
                "currency", "MYR",
                "amountMinor", row.number("ringgit") * MINOR,
                "rateMicro", rate == null ? null : rate * MICRO,
                "quoteUnit", rate == null ? null : 1,
                "midRateMicro", middle == null ? null : middle * MICRO,
                "feeMinor", fee == null ? null : fee * MINOR,
                "feeBorneBy", row.textOrNull("fee_borne_by"),
                "receivedRupiah", row.number("received_rupiah"),
                "on", row.text("on"),
                "proof", row.text("proof"),
                "plan", plan(row),
                "consent", true);
    }

    private static Map<String, Object> plan(Row row) {
        var plan = body();
        for (var use : List.of("daily", "school", "debt", "savings", "business", "emergency")) {
            plan.put(use, row.number(use));
        }
        return plan;
    }

    private void step(String what, String account, String path, Object body, LocalDate on) {
        desk.api()
                .done(Call.post(what, account, path, body)
                        .key(desk.named().key(what))
                        .on(on));
    }
}
