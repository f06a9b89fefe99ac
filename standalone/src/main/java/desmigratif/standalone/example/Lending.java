package desmigratif.standalone.example;

import static desmigratif.standalone.example.Desk.all;
import static desmigratif.standalone.example.Desk.body;
import static desmigratif.standalone.example.Desk.day;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** The loans that capital asked for became: appraised by the manager, approved by the board, paid out by the teller. */
record Lending(Desk desk) {

    /** The loans that are paid out in a session of the teller's. */
    void payOut(String session) {
        all(desk.file("cooperative.json"), "loans").stream()
                .filter(it -> it.path("session").asString().equals(session))
                .forEach(this::payOut);
    }

    private void payOut(JsonNode it) {
        var capital = desk.named().whole("capital", it.path("capital").asString());
        var path = desk.path("cooperative", "loans/" + RegistryFiles.local(applied(capital)));
        step(
                "appraisal",
                desk.account("manajer"),
                path,
                body(
                        "risk", it.path("risk").asString(),
                        "monthlyCapacityRupiah",
                                it.path("monthlyCapacityRupiah").asLong()),
                day(it, "appraisedOn"));
        step(
                "approval",
                desk.account("pengurus"),
                path,
                body(
                        "amountRupiah", it.path("amountRupiah").asLong(),
                        "months", it.path("months").asInt(),
                        "annualRateBasisPoints",
                                it.path("annualRateBasisPoints").asInt(),
                        "lateFeeRupiah", it.path("lateFeeRupiah").asLong()),
                day(it, "approvedOn"));
        step(
                "payout",
                desk.account("teller"),
                path,
                body(
                        "on", day(it, "paidOutOn"),
                        "session",
                                desk.named().whole("session", it.path("session").asString())),
                day(it, "paidOutOn"));
        arrived(capital);
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

    private void step(String what, String account, String loan, Object body, LocalDate on) {
        desk.api()
                .done(Call.post(what + " of the loan", account, loan + "/" + what, body)
                        .key(desk.named().key(what + " " + loan))
                        .on(on));
    }
}
