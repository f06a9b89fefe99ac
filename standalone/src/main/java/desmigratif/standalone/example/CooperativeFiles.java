package desmigratif.standalone.example;

import static desmigratif.standalone.example.Desk.all;
import static desmigratif.standalone.example.Desk.body;
import static desmigratif.standalone.example.Desk.day;
import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.standalone.example.Table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** How the cooperative came to be, who belongs to it, what was paid in and what came from abroad. */
record CooperativeFiles(Desk desk, People people) {

    private static final int ACCOUNTS = 4;
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
            var path = desk.path("cooperative", "members/" + member(row));
            var on = LocalDate.parse(row.text("applied_on"));
            var body = body("person", people.id(row.text("nik")), "name", row.text("name"), "on", on);
            desk.api()
                    .done(Call.put(row.place(), desk.account("teller"), path, body)
                            .on(on));
            step(row.place() + ", acceptance", desk.account("manajer"), path + "/acceptance", body("on", on), on);
        });
    }

    /** The past comes in first: one session of the manager's, under the name of the opening batch. */
    void opening() {
        sessions(it -> isOpening(it.text("session")), it -> {});
    }

    /** Then day by day: a drawer is opened, filled, paid out of and counted before the next one is opened. */
    void days(Consumer<String> payOuts) {
        sessions(it -> !isOpening(it.text("session")), payOuts);
    }

    private void sessions(Predicate<Row> which, Consumer<String> payOuts) {
        var rows = desk.table("sessions.csv").rows().stream().filter(which).toList();
        for (var row : rows) {
            open(row);
            principals(row.text("session"));
            deposits(row.text("session"));
            payOuts.accept(row.text("session"));
            close(row);
        }
        desk.progress().accept("%s: sessions.csv (%d)".formatted(desk.place().name(), rows.size()));
    }

    private void open(Row row) {
        var body = body("device", row.text("device"), "openingCashRupiah", row.number("opening_rupiah"));
        desk.api()
                .done(Call.put(row.place(), clerk(row.text("session")), session(row.text("session")), body)
                        .on(LocalDate.parse(row.text("on"))));
    }

    /** In the order of the slips, so that the members' numbers follow it; then until each has all accounts. */
    private void principals(String session) {
        var principals = of(session, it -> it.text("product").equals("principal"));
        desk.crowd().each(principals, it -> it.text("nik"), it -> awaitAccounts(it, 1));
        desk.crowd().each(principals, it -> "one counter", this::deposit);
    }

    private List<Row> of(String session, Predicate<Row> which) {
        return desk.table("deposits.csv").rows().stream()
                .filter(it -> it.text("session").equals(session))
                .filter(which)
                .toList();
    }

    private void awaitAccounts(Row row, int many) {
        var path = desk.path("cooperative", "members/" + member(row) + "/savings");
        desk.api()
                .until(
                        Call.get(row.place() + ", accounts", desk.account("teller"), path),
                        it -> it.size() >= many ? it : null);
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

    private void deposits(String session) {
        var rows = of(session, it -> !it.text("product").equals("principal"));
        desk.crowd().each(rows, it -> it.text("nik"), it -> awaitAccounts(it, ACCOUNTS));
        desk.crowd().each(rows, it -> it.text("nik") + it.text("product"), this::deposit);
    }

    private void deposit(Row row) {
        var member = desk.named().whole("member", row.text("nik"));
        var path = desk.path("cooperative", "savings/" + account(member, row.text("product")) + "/deposits");
        var remittance = row.textOrNull("remittance");
        var body = body(
                "amountRupiah", row.number("rupiah"),
                "on", row.text("on"),
                "session", desk.named().whole("session", row.text("session")),
                "device", row.text("device"),
                "receipt", row.number("receipt"),
                "handedInBy", row.text("handed_in_by"),
                "remittance", remittance == null ? null : desk.named().whole("remittance", remittance),
                "openingBatch", isOpening(row.text("session")) ? "pembukaan-2026" : null);
        desk.api()
                .done(Call.post(row.place(), clerk(row.text("session")), path, body)
                        .key(desk.named().key(row.place()))
                        .on(LocalDate.parse(row.text("on"))));
    }

    private void close(Row row) {
        var session = row.text("session");
        var body = body("countedRupiah", row.number("counted_rupiah"), "reason", row.textOrNull("reason"));
        step(row.place(), clerk(session), session(session) + "/closing", body, LocalDate.parse(row.text("on")));
    }

    private void step(String what, String account, String path, Object body, LocalDate on) {
        desk.api()
                .done(Call.post(what, account, path, body)
                        .key(desk.named().key(what))
                        .on(on));
    }

    private String session(String name) {
        return desk.path("cooperative", "sessions/" + desk.named().local("session", name));
    }

    private String member(Row row) {
        return desk.named().local("member", row.text("nik"));
    }

    /** A member's account for a product is named after both. */
    private static String account(String member, String product) {
        return "savings-" + UUID.nameUUIDFromBytes((member + "/" + product).getBytes(UTF_8));
    }

    /** What is older than thirty days comes in by the manager, under the name of the opening batch. */
    private String clerk(String session) {
        return desk.account(isOpening(session) ? "manajer" : "teller");
    }

    private static boolean isOpening(String session) {
        return session.equals("pembukaan");
    }
}
