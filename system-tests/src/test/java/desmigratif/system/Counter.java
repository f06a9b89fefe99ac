package desmigratif.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A cooperative with three members who have paid this month, and a group of two of them. */
final class Counter {

    static final String DEVICE = "loket-teller";

    final Running running;
    final Village village;
    final List<String> members = new ArrayList<>();
    final List<String> people;
    final String session;

    Counter(Running running) {
        this.running = running;
        this.village = new Village(running, "6101042014", "kongsi");
        village.isEnrolled("disnaker.sambas");
        people = village.registersMany(9, "Warga");
        village.foundsItsCooperative(people);
        session = village.opensTheTill("teller", 0);
        for (int i = 0; i < 3; i++) {
            var member = village.becomesACandidate(people.get(i), "Anggota " + (char) ('A' + i));
            village.paysHerPrincipal(member, session);
            village.takes(village.account(member, "mandatory"), village.deposit(session, 5_000), Village.made("key"))
                    .expect(200);
            village.account(member, "voluntary");
            members.add(member);
        }
    }

    /** The phone that is that counter: the device whose first six receipts were given. */
    static String isTheDevice() {
        return "if (!localStorage.getItem('desmigratif.device')) {"
                + " localStorage.setItem('desmigratif.device', '" + DEVICE + "');"
                + " localStorage.setItem('desmigratif.device.receipt', '6'); }";
    }

    /** A group of the first two. */
    void hasAGroup(String mentor) {
        var group = Village.made("group");
        running.as(mentor)
                .put(
                        village.business("groups/" + group),
                        Map.of("name", "Lele Uji", "trade", "catfish", "formedOn", "2026-11-01"))
                .expect(201);
        for (var person : people.subList(0, 2)) {
            running.as(mentor)
                    .patiently(
                            "POST",
                            village.business("groups/" + group + "/participants"),
                            Map.of("person", village.whole(person), "on", "2026-11-01"),
                            null)
                    .expect(200);
        }
    }

    /** This counter's receipts of deposits since those six, in the order in which they were booked, by account. */
    List<JsonNode> booked() {
        var lines = new ArrayList<JsonNode>();
        for (var member : members) {
            var accounts = village.as("teller")
                    .get(village.cooperative("members/" + member + "/savings"))
                    .expect(200)
                    .body();
            for (var account : accounts) {
                var id = account.get("id").asString();
                var path = village.cooperative("savings/" + id.substring(id.indexOf('/') + 1) + "/statement");
                village.as("teller").get(path).expect(200).body().get("lines").forEach(it -> {
                    if (it.path("receipt").asLong(0) > 6
                            && it.get("device").asString().equals(DEVICE)) {
                        lines.add(it);
                    }
                });
            }
        }
        return lines;
    }

    /** The lines of a member's passbook of one product. */
    List<JsonNode> lines(String member, String product) {
        var account = village.account(member, product);
        return village.as("teller")
                .get(village.cooperative("savings/" + account + "/statement"))
                .expect(200)
                .body()
                .get("lines")
                .valueStream()
                .toList();
    }

    List<Long> receipts() {
        return booked().stream().map(it -> it.get("receipt").asLong()).toList();
    }

    JsonNode device() {
        for (var it : village.as("manajer")
                .get(village.cooperative("devices"))
                .expect(200)
                .body()) {
            if (it.get("name").asString().equals(DEVICE)) {
                return it;
            }
        }
        throw new AssertionError("no " + DEVICE);
    }
}
