package desmigratif.system;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Every page of the app, as the role it is for, on the things of an example village. */
final class Walk {

    private static final String VILLAGE = "6101042014";

    private final Running running;

    Walk(Running running) {
        this.running = running;
    }

    /** Account to the hashes of its pages. */
    Map<String, List<String>> pages() {
        var pages = new TreeMap<>(Map.of(
                "operator", List.of("today", "accounts", "account", "password"),
                "petugas.kongsi", officer(),
                "pendamping.kongsi", mentor(),
                "teller.kongsi", teller(),
                "manajer.kongsi", manager(),
                "pengurus.kongsi", List.of("today", "loans/appraised", "loan/" + loan(), "books", "cooperative"),
                "kades.kongsi", List.of("today", "opening", "programme", "figures"),
                "tutor.kongsi", List.of("today", "children", "figures"),
                "disnaker.sambas", List.of("today", "figures", "records/6101/departures/12-months/2026-11"),
                "kementerian", List.of("today", "figures")));
        pages.put("manajer.cihonje", List.of("today", "members", "books", "periods", "cooperative"));
        pages.put("auditor", List.of("today", "members", "books", "loans"));
        return pages;
    }

    private List<String> officer() {
        var active = of("petugas.kongsi", "registry", "persons?label=active&limit=1", _ -> true)
                .path("person");
        var person = local(active);
        var query = "?person=" + encode(active.path("id").asString(), UTF_8);
        var migration = local(of("petugas.kongsi", "registry", "migrations" + query, _ -> true));
        var child = local(of("petugas.kongsi", "registry", "children?limit=1", _ -> true));
        var household = local(of("petugas.kongsi", "registry", "households" + query, _ -> true));
        var session = local(of("petugas.kongsi", "registry", "outreach", _ -> true));
        return List.of(
                "today",
                "people",
                "people/active",
                "register",
                "import",
                "outreach",
                "session",
                "children",
                "tasks/departure-unclear",
                "figures",
                "person/" + person,
                "correct/" + person,
                "departure/" + person + "/" + migration,
                "return/" + person + "/" + migration,
                "service/" + person,
                "consent/" + child,
                "household/" + household,
                "session/" + session,
                "programme",
                "programme/cooperative",
                "parts");
    }

    private List<String> mentor() {
        var group = local(of("pendamping.kongsi", "business", "groups", _ -> true));
        var open = local(of("pendamping.kongsi", "business", "cycles?limit=100", it -> is(it, "stage", "open")));
        var over = local(of("pendamping.kongsi", "business", "cycles?limit=100", it -> is(it, "stage", "divided")));
        return List.of(
                "today",
                "groups",
                "new-group",
                "sale",
                "group/" + group,
                "plan/" + group,
                "cycle/" + open,
                "cycle/" + over,
                "capital/new/" + group);
    }

    private List<String> teller() {
        var member = member();
        return List.of(
                "today",
                "deposit",
                "collection",
                "unpaid",
                "queue",
                "paper",
                "pin",
                "handover",
                "reverse/" + member,
                "till",
                "members",
                "join",
                "member/" + member,
                "withdrawal/" + member,
                "remittance/" + member,
                "ask-loan/" + member);
    }

    private List<String> manager() {
        var savings = running.as("manajer.kongsi").get(path("cooperative", "members/" + member() + "/savings"));
        return List.of(
                "today",
                "unpaid",
                "devices",
                "reverse",
                "figures",
                "members",
                "loans",
                "books",
                "journal",
                "periods",
                "tills",
                "loan/" + loan(),
                "passbook/" + local(savings.body().get(0)));
    }

    private String member() {
        return local(of("teller.kongsi", "cooperative", "members?standing=admitted&limit=1", _ -> true));
    }

    private String loan() {
        return local(of("teller.kongsi", "cooperative", "loans", it -> is(it, "stage", "paid-out")));
    }

    /** The first of a list that is as asked. */
    private JsonNode of(String account, String service, String rest, Predicate<JsonNode> condition) {
        var items =
                running.as(account).get(path(service, rest)).expect(200).body().path("items");
        for (var item : items) {
            if (condition.test(item)) {
                return item;
            }
        }
        throw new AssertionError("none of " + rest + " is as asked: " + items);
    }

    static String path(String service, String rest) {
        return "/api/" + service + "/v1/villages/" + VILLAGE + "/" + rest;
    }

    private static boolean is(JsonNode it, String field, String value) {
        return it.path(field).asString("").equals(value);
    }

    private static String local(JsonNode it) {
        var id = it.path("id").asString();
        return id.substring(id.indexOf('/') + 1);
    }
}
