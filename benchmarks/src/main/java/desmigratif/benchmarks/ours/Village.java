package desmigratif.benchmarks.ours;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/** A village with invented people that commands can be sent to. */
final class Village {

    static final String CODE = "6101042014";
    static final String DISTRICT = "6101";
    static final String TODAY = "2026-11-30";
    private static final int AT_ONCE = 6;
    private static final int FOUNDERS = 9;

    private final Api api;
    private final AtomicLong receipts = new AtomicLong(1);

    Village(Api api) {
        this.api = api;
    }

    static String path(String service, String rest) {
        return "/api/" + service + "/v1/villages/" + CODE + "/" + rest;
    }

    /** Enrolled by its district, with so many people; their ids. */
    List<String> people(int many) {
        put("disnaker.sambas", path("registry", "programme"), Map.of("layer", "example", "enrolledOn", "2024-01-15"));
        return IntStream.range(0, many)
                .boxed()
                .gather(Gatherers.mapConcurrent(AT_ONCE, this::person))
                .toList();
    }

    private String person(int number) {
        var local = made("person");
        var details = Map.of(
                "name", "Warga " + number,
                "sex", "female",
                "birthYear", 1988,
                "nikReason", "forgotten",
                "hamlet", "Dusun Satu");
        put("petugas.kongsi", path("registry", "persons/" + local), Map.of("details", details));
        return local;
    }

    /** A cooperative of these people with its till open; the till's session. */
    String cooperative(List<String> people) {
        var founders =
                people.subList(0, FOUNDERS).stream().map(it -> CODE + "/" + it).toList();
        put("pengurus.kongsi", path("cooperative", "cooperative"), Map.of("on", "2026-11-02"));
        post(
                "pengurus.kongsi",
                path("cooperative", "cooperative/founding"),
                Map.of("on", "2026-11-02", "founders", founders, "units", List.of("usp")));
        post("pengurus.kongsi", path("cooperative", "cooperative/licences"), Map.of("on", "2026-11-03", "unit", "usp"));
        var session = made("session");
        put(
                "teller.kongsi",
                path("cooperative", "sessions/" + session),
                Map.of("device", "loket-1", "openingCashRupiah", 0));
        return session;
    }

    /** Savings accounts of these people, who become members for it. */
    List<String> accounts(List<String> people, String session) {
        return people.stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE, it -> account(it, session)))
                .toList();
    }

    private String account(String person, String session) {
        var member = made("member");
        put(
                "teller.kongsi",
                path("cooperative", "members/" + member),
                Map.of("person", CODE + "/" + person, "name", "Warga", "on", "2026-11-05"));
        post("manajer.kongsi", path("cooperative", "members/" + member + "/acceptance"), Map.of("on", "2026-11-05"));
        var principal = account(member, "principal", session);
        var deposit = Map.of(
                "amountRupiah",
                50_000,
                "on",
                TODAY,
                "session",
                CODE + "/" + session,
                "device",
                "loket-1",
                "receipt",
                receipt(),
                "handedInBy",
                "self");
        post("teller.kongsi", path("cooperative", "savings/" + principal + "/deposits"), deposit);
        return account(member, "voluntary", session);
    }

    private String account(String member, String product, String session) {
        var found = api.until(
                "teller.kongsi",
                path("cooperative", "members/" + member + "/savings"),
                it -> it.toString().contains("\"" + product + "\""));
        for (var account : found) {
            if (account.path("product").asString("").equals(product)) {
                var id = account.path("id").asString();
                return id.substring(id.indexOf('/') + 1);
            }
        }
        throw new IllegalStateException("no " + product + " account of " + member + " in session " + session);
    }

    /** The next number on a slip. */
    long receipt() {
        return receipts.getAndIncrement();
    }

    private void put(String account, String path, Object body) {
        api.done("PUT", account, path, body, "");
    }

    private void post(String account, String path, Object body) {
        api.done("POST", account, path, body, UUID.randomUUID().toString());
    }

    static String made(String kind) {
        return kind + "-" + UUID.randomUUID();
    }
}
