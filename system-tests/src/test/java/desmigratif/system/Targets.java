package desmigratif.system;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of each kind of thing in a village, so that what is wrong with a request is what stands in it and nothing else. */
final class Targets {

    private static final Pattern EXAMPLE =
            Pattern.compile("6101042014/([a-z-]+)-0197c0de-0000-7000-8000-0000000000(..)");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Who of the village may, the first that fits; nobody in the example is a member with an account of her own. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "officer", "petugas.kongsi",
            "mentor", "pendamping.kongsi",
            "tutor", "tutor.kongsi",
            "teller", "teller.kongsi",
            "manager", "manajer.kongsi",
            "board", "pengurus.kongsi",
            "head", "kades.kongsi",
            "district", "disnaker.sambas",
            "ministry", "kementerian",
            "operator", "operator");

    private final Workplace place;
    private final Village village;
    private final Map<String, String> locals = new HashMap<>();

    Targets(Workplace place) {
        this.place = place;
        this.village = place.village();
        locals.put("member", place.member(0));
        locals.put("savings", place.account(0));
        locals.put("session", place.session());
        locals.put("group", place.group());
        locals.put("loan", place.paidOutLoan(0));
        locals.put("cycle", cycle());
        locals.put("person", place.person(2));
        inRegistry();
        asked();
    }

    private String cycle() {
        var cycle = place.cycle();
        place.inCycle(cycle, "costs", Map.of("on", Village.TODAY, "kind", "feed", "amountRupiah", 10_000));
        place.harvests(cycle);
        return cycle;
    }

    private void inRegistry() {
        made("household", "households/", "", Map.of("hamlet", "Dusun Satu"));
        made(
                "migration",
                "migrations/",
                "/departure",
                Map.of(
                        "person", village.whole(place.person(5)),
                        "departure", Map.of("on", "2026-11-03", "country", "MY", "channel", "procedural")));
        made(
                "outreach",
                "outreach/",
                "",
                Map.of("on", "2026-11-05", "topic", "rights", "present", List.of(village.whole(place.person(6)))));
        var local = Village.made("import");
        village.as("petugas")
                .send(
                        "PUT",
                        village.registry("imports/" + local),
                        "nama;jenis_kelamin;tahun_lahir\nSiti;P;1990\n",
                        null,
                        "text/csv");
        locals.put("import", local);
    }

    private void made(String kind, String path, String what, Map<String, Object> body) {
        var local = Village.made(kind);
        village.as("petugas").put(village.registry(path + local + what), body).expect(201);
        locals.put(kind, local);
    }

    private void asked() {
        locals.put("capital", village.asksForCapital(place.group(), place.person(0)));
        locals.put("remittance", Village.made("remittance"));
    }

    /** Somebody who may. */
    String account(Operation operation) {
        return operation.roles().stream()
                .map(ACCOUNTS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("auditor");
    }

    /** The path to a thing that is there; where a {@code PUT} makes one, to one that is not. */
    String path(Operation operation) {
        var makes = operation.method().equals("PUT");
        return VARIABLE.matcher(operation.path()).replaceAll(it -> filled(it.group(1), makes));
    }

    String filled(String variable, boolean makes) {
        return switch (variable) {
            case "village" -> village.code();
            case "code" -> village.code();
            case "unit" -> "usp";
            case "month" -> "2026-11";
            case "entry" -> "2";
            case "what" -> "people";
            case "device" -> "hp-1";
            default -> makes ? Village.made(variable) : locals.getOrDefault(variable, Village.made(variable));
        };
    }

    /** The example of the document, about things that are there. */
    JsonNode good(Operation operation) {
        var text = EXAMPLE.matcher(operation.example().toString())
                .replaceAll(it -> village.whole(named(it.group(1), Integer.parseInt(it.group(2)))));
        return JSON.readTree(
                text.replace("\"device\":\"A\"", "\"device\":\"loket-teller\"").getBytes(StandardCharsets.UTF_8));
    }

    private String named(String kind, int which) {
        return kind.equals("person") ? place.person(which + 1) : locals.getOrDefault(kind, Village.made(kind));
    }
}
