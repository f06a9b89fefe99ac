package desmigratif.standalone.example;

import static desmigratif.standalone.example.Desk.body;
import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.standalone.example.Table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The cooperative's counter, drawer after drawer: opened, what came in and went out, counted and closed. What is older
 * than thirty days comes in through the manager's first drawer, under the name of an opening batch.
 */
record Counter(Desk desk, Lending lending) {

    private static final String OPENING = "pembukaan";
    private static final String BATCH = "pembukaan-2026";
    private static final int ACCOUNTS = 4;

    void before() {
        sessions(true);
    }

    void since() {
        sessions(false);
    }

    private void sessions(boolean opening) {
        var slips = desk.table("deposits.csv").rows();
        for (var session : desk.table("sessions.csv").rows()) {
            var name = session.text("session");
            if (isOpening(name) == opening) {
                var taken = slips.stream()
                        .filter(it -> it.text("session").equals(name))
                        .toList();
                desk.progress()
                        .accept("%s: drawer %s (%d)".formatted(desk.place().name(), name, taken.size()));
                session(session, taken);
            }
        }
    }

    private void session(Row session, List<Row> slips) {
        var body = body("device", session.text("device"), "openingCashRupiah", session.number("opening_rupiah"));
        desk.api()
                .done(Call.put(session.place(), clerk(session), path(session), body)
                        .on(LocalDate.parse(session.text("on"))));
        principals(slips.stream().filter(Counter::isPrincipal).toList());
        var others = slips.stream().filter(it -> !isPrincipal(it)).toList();
        desk.crowd().each(others, it -> it.text("nik") + it.text("product"), this::deposit);
        lending.payOut(session.text("session"));
        close(session);
    }

    /** In the order of the slips, which the members' numbers follow; then until each new member has all accounts. */
    private void principals(List<Row> slips) {
        desk.crowd().each(slips, it -> it.text("nik"), it -> awaitAccounts(it, 1));
        desk.crowd().each(slips, it -> "one after another", this::deposit);
        desk.crowd().each(slips, it -> it.text("nik"), it -> awaitAccounts(it, ACCOUNTS));
    }

    private void awaitAccounts(Row slip, int many) {
        var member = desk.named().local("member", slip.text("nik"));
        var path = desk.path("cooperative", "members/" + member + "/savings");
        desk.api()
                .until(
                        Call.get(slip.place() + ", accounts", desk.account("teller"), path),
                        it -> it.size() >= many ? it : null);
    }

    private void deposit(Row slip) {
        var member = desk.named().whole("member", slip.text("nik"));
        var path = desk.path("cooperative", "savings/" + account(member, slip.text("product")) + "/deposits");
        var remittance = slip.textOrNull("remittance");
        var body = body(
                "amountRupiah", slip.number("rupiah"),
                "on", slip.text("on"),
                "session", desk.named().whole("session", slip.text("session")),
                "device", slip.text("device"),
                "receipt", slip.number("receipt"),
                "handedInBy", slip.text("handed_in_by"),
                "remittance", remittance == null ? null : desk.named().whole("remittance", remittance),
                "openingBatch", isOpening(slip.text("session")) ? BATCH : null);
        desk.api()
                .done(Call.post(slip.place(), clerk(slip), path, body)
                        .key(desk.named().key(slip.place()))
                        .on(LocalDate.parse(slip.text("on"))));
    }

    /** Answered once all that went through the drawer is heard. */
    private void close(Row session) {
        var body = body("countedRupiah", session.number("counted_rupiah"), "reason", session.textOrNull("reason"));
        desk.api()
                .done(Call.post(session.place() + ", closing", clerk(session), path(session) + "/closing", body)
                        .key(desk.named().key(session.place()))
                        .on(LocalDate.parse(session.text("on"))));
    }

    private String path(Row session) {
        return desk.path("cooperative", "sessions/" + desk.named().local("session", session.text("session")));
    }

    private String clerk(Row of) {
        return desk.account(isOpening(of.text("session")) ? "manajer" : "teller");
    }

    /** A member's account for a product is named after both. */
    private static String account(String member, String product) {
        return "savings-" + UUID.nameUUIDFromBytes((member + "/" + product).getBytes(UTF_8));
    }

    private static boolean isPrincipal(Row slip) {
        return slip.text("product").equals("principal");
    }

    private static boolean isOpening(String session) {
        return session.equals(OPENING);
    }
}
