package desmigratif.business;

import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.util.Map;
import java.util.UUID;

/** A village at work, for tests of the service: its people are heard of, its mentor asks. */
public record Village(String code, Http http, Facts facts) {

    /** Somebody of the village with one role. */
    public Http as(String role) {
        return http.as(role, code);
    }

    public String path(String rest) {
        return "/api/business/v1/villages/" + code + "/" + rest;
    }

    public String whole(String local) {
        return code + "/" + local;
    }

    public static String local(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    /** An adult that registry has told of. */
    public String adult() {
        return person(Map.of("sex", "female", "adultFrom", "2008-05", "nik", "given"));
    }

    public String person(Map<String, ?> told) {
        var person = whole(local("person"));
        facts.tell("registry", "person-registered.v1", person, told);
        return person;
    }

    /** A group formed in March with these people in it from then on. */
    public String group(String... persons) {
        var group = local("group");
        as("mentor")
                .put(path("groups/" + group), Map.of("name", "Lele Jaya", "trade", "catfish", "formedOn", "2026-03-01"))
                .expect(201);
        for (var person : persons) {
            join(group, person, "2026-03-01").expect(200);
        }
        return group;
    }

    /** Joins as soon as registry's facts have come through. */
    public Reply join(String group, String person, String on) {
        var body = Map.of("person", person, "on", on);
        Until.holds(() -> join(group, body).status() != 409, person + " is heard of");
        return join(group, body);
    }

    private Reply join(String group, Map<String, String> body) {
        return as("mentor")
                .key(body.get("person") + body.get("on"))
                .post(path("groups/" + group + "/participants"), body);
    }

    /** A cycle of 30 kg of catfish, planned for 14 November. */
    public String cycle(String group) {
        var cycle = local("cycle");
        as("mentor").put(path("cycles/" + cycle), plan(group)).expect(201);
        return cycle;
    }

    public Map<String, Object> plan(String group) {
        return Map.of(
                "group",
                whole(group),
                "product",
                "catfish",
                "startOn",
                "2026-09-01",
                "harvestPlannedOn",
                "2026-11-14",
                "plannedQuantity",
                30_000,
                "unit",
                "kg",
                "plannedCostRupiah",
                350_000,
                "plannedPriceRupiah",
                20_000);
    }

    public Map<String, Object> sale(String on, long quantity, long priceRupiah) {
        return Map.of(
                "on",
                on,
                "quantity",
                quantity,
                "unit",
                "kg",
                "priceRupiah",
                priceRupiah,
                "buyer",
                "villager",
                "paid",
                "cash");
    }

    public Reply sell(String cycle, String on, long quantity, long priceRupiah) {
        return as("mentor").once().post(path("cycles/" + cycle + "/sales"), sale(on, quantity, priceRupiah));
    }

    public Reply spend(String cycle, String on, long amountRupiah) {
        return as("mentor")
                .once()
                .post(
                        path("cycles/" + cycle + "/costs"),
                        Map.of("on", on, "kind", "feed", "amountRupiah", amountRupiah));
    }

    public Reply close(String cycle, String on) {
        return as("mentor").post(path("cycles/" + cycle + "/closing"), Map.of("on", on));
    }
}
