package desmigratif.standalone.example;

import static desmigratif.standalone.example.Desk.all;
import static desmigratif.standalone.example.Desk.body;
import static desmigratif.standalone.example.Desk.day;

import desmigratif.standalone.example.Table.Row;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the village's mentor tells of the groups: who belongs to them, what they planned, spent, harvested and sold. */
record BusinessFiles(Desk desk, People people) {

    /** Money of before may only come in under the name of an opening batch. */
    private static final String BATCH = "pembukaan-2026";

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);
    private static final long THOUSANDTHS = 1_000;

    void groups() {
        for (var it : all(desk.file("village.json"), "groups")) {
            var path = desk.path(
                    "business", "groups/" + local("group", it.path("group").asString()));
            var body = body(
                    "name", it.path("name").asString(),
                    "trade", it.path("trade").asString(),
                    "formedOn", it.path("formedOn").asString());
            desk.api()
                    .done(Call.put("group " + it.path("group").asString(), mentor(), path, body)
                            .on(day(it, "formedOn")));
        }
        desk.each("participants.csv", it -> it.text("group"), this::participant);
    }

    private void participant(Row row) {
        var path = desk.path("business", "groups/" + local("group", row.text("group")) + "/participants");
        post(row, path, body("person", people.id(row.text("nik")), "on", row.text("on")));
    }

    void cycles() {
        desk.each("cycles.csv", it -> it.text("cycle"), this::cycle);
        desk.each("entries.csv", it -> it.text("cycle"), this::entry);
    }

    private void cycle(Row row) {
        var path = desk.path("business", "cycles/" + local("cycle", row.text("cycle")));
        var body = body(
                "group", desk.named().whole("group", row.text("group")),
                "product", row.text("product"),
                "startOn", row.text("start_on"),
                "harvestPlannedOn", row.text("harvest_planned_on"),
                "plannedQuantity", row.number("planned_quantity") * THOUSANDTHS,
                "unit", row.text("unit"),
                "plannedCostRupiah", row.number("planned_cost_rupiah"),
                "plannedPriceRupiah", row.number("planned_price_rupiah"));
        desk.api().done(Call.put(row.place(), mentor(), path, body).on(LocalDate.parse(row.text("start_on"))));
    }

    /** A cycle that is closed is divided at once. */
    private void entry(Row row) {
        var path = desk.path("business", "cycles/" + local("cycle", row.text("cycle")) + "/");
        switch (row.text("entry")) {
            case "cost" -> post(row, path + "costs", cost(row));
            case "harvest" -> post(row, path + "harvest", harvest(row));
            case "sale" -> post(row, path + "sales", sale(row));
            case "close" -> {
                post(row, path + "closing", body("on", row.text("on")));
                desk.api()
                        .done(Call.post(row.place() + ", division", mentor(), path + "division", Map.of())
                                .key(desk.named().key(row.place() + "/division"))
                                .on(LocalDate.parse(row.text("on"))));
            }
            default -> throw new ExampleFailed(row.place() + ": no such entry as " + row.text("entry"));
        }
    }

    private static Map<String, Object> cost(Row row) {
        return body(
                "on", row.text("on"),
                "kind", row.text("what"),
                "amountRupiah", row.number("rupiah"),
                "openingBatch", batch(row));
    }

    private static Map<String, Object> harvest(Row row) {
        return body("on", row.text("on"), "quantity", row.number("quantity") * THOUSANDTHS, "unit", row.text("unit"));
    }

    private static Map<String, Object> sale(Row row) {
        return body(
                "on", row.text("on"),
                "quantity", row.number("quantity") * THOUSANDTHS,
                "unit", row.text("unit"),
                "priceRupiah", row.number("rupiah"),
                "buyer", row.text("what"),
                "paid", row.text("paid"),
                "openingBatch", batch(row));
    }

    /** A participant asks in the group's name; what the cooperative answers comes by itself. */
    void capitals() {
        desk.each("capitals.csv", it -> it.text("capital"), row -> {
            var path = desk.path("business", "capitals/" + local("capital", row.text("capital")));
            var body = body(
                    "group", desk.named().whole("group", row.text("group")),
                    "person", people.id(row.text("nik")),
                    "amountRupiah", row.number("rupiah"),
                    "months", row.number("months"),
                    "purpose", row.text("purpose"));
            desk.api().done(Call.put(row.place(), mentor(), path, body).on(LocalDate.parse(row.text("on"))));
        });
    }

    private void post(Row row, String path, Map<String, Object> body) {
        desk.api()
                .done(Call.post(row.place(), mentor(), path, body)
                        .key(desk.named().key(row.place()))
                        .on(LocalDate.parse(row.text("on"))));
    }

    private static @Nullable String batch(Row row) {
        return LocalDate.parse(row.text("on")).isBefore(BEFORE) ? BATCH : null;
    }

    private String local(String kind, String name) {
        return desk.named().local(kind, name);
    }

    private String mentor() {
        return desk.account("pendamping");
    }
}
