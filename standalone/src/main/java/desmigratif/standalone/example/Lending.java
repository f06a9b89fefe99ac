package desmigratif.standalone.example;

import static desmigratif.standalone.example.Desk.all;
import static desmigratif.standalone.example.Desk.body;
import static desmigratif.standalone.example.Desk.day;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The loans that capital asked for became: appraised by the manager, approved by the board, paid out by the teller. */
record Lending(Desk desk) {

    void approve() {
        for (var it : loans()) {
            step(
                    "appraisal",
                    "manajer",
                    it,
                    body(
                            "risk", it.path("risk").asString(),
                            "monthlyCapacityRupiah",
                                    it.path("monthlyCapacityRupiah").asLong()),
                    day(it, "appraisedOn"));
            step(
                    "approval",
                    "pengurus",
                    it,
                    body(
                            "amountRupiah", it.path("amountRupiah").asLong(),
                            "months", it.path("months").asInt(),
                            "annualRateBasisPoints",
                                    it.path("annualRateBasisPoints").asInt(),
                            "lateFeeRupiah", it.path("lateFeeRupiah").asLong()),
                    day(it, "approvedOn"));
        }
    }

    /** What goes out of that drawer; done when it has arrived in the group's book. */
    void payOut(String session) {
        for (var it : loans()) {
            if (it.path("session").asString().equals(session)) {
                var on = day(it, "paidOutOn");
                var body = body("on", on, "session", desk.named().whole("session", session));
                step("payout", "teller", it, body, on);
                arrived(capital(it));
            }
        }
    }

    private List<JsonNode> loans() {
        return all(desk.file("cooperative.json"), "loans");
    }

    private String capital(JsonNode loan) {
        return desk.named().whole("capital", loan.path("capital").asString());
    }

    /** The application that the cooperative opens when it hears of the capital. */
    private String applied(String capital) {
        var loans =
                Call.get("loan for " + capital, desk.account("manajer"), desk.path("cooperative", "loans?limit=200"));
        return desk.api()
                .until(
                        loans,
                        page -> page.path("items").values().stream()
                                .filter(it -> it.path("capital").asString("").equals(capital))
                                .map(it -> it.path("id").asString())
                                .findFirst()
                                .orElse(null));
    }

    private void arrived(String capital) {
        var path = desk.path("business", "capitals/" + RegistryFiles.local(capital));
        desk.api()
                .until(
                        Call.get("arrival of " + capital, desk.account("pendamping"), path),
                        it -> it.path("stage").asString("").equals("arrived") ? it : null);
    }

    private void step(String what, String role, JsonNode loan, Object body, LocalDate on) {
        var capital = capital(loan);
        var path = desk.path("cooperative", "loans/" + RegistryFiles.local(applied(capital)) + "/" + what);
        desk.api()
                .done(Call.post(what + " of the loan", desk.account(role), path, body)
                        .key(desk.named().key(what + " for " + capital))
                        .on(on));
    }
}
