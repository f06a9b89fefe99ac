package desmigratif.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A village at work, told in the words of its people; the HTTP behind them stands here once. */
final class Village {

    static final String TODAY = "2026-11-30";

    private final Running running;
    private final String code;
    private final String name;
    private final AtomicLong receipts = new AtomicLong();

    Village(Running running, String code, String name) {
        this.running = running;
        this.code = code;
        this.name = name;
    }

    String code() {
        return code;
    }

    Caller as(String role) {
        return running.as(role + "." + name);
    }

    String registry(String rest) {
        return "/api/registry/v1/villages/" + code + "/" + rest;
    }

    String business(String rest) {
        return "/api/business/v1/villages/" + code + "/" + rest;
    }

    String cooperative(String rest) {
        return "/api/cooperative/v1/villages/" + code + "/" + rest;
    }

    static String made(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    String whole(String local) {
        return code + "/" + local;
    }

    /** The district enrols the village. */
    void isEnrolled(String district) {
        running.as(district)
                .put(registry("programme"), Map.of("layer", "example", "enrolledOn", "2024-01-15"))
                .expect(201);
    }

    /** The officer registers a grown-up; the id is returned. */
    String registers(String who) {
        var local = made("person");
        as("petugas")
                .put(registry("persons/" + local), Map.of("details", details(who)))
                .expect(201);
        return local;
    }

    static Map<String, Object> details(String who) {
        return Map.of(
                "name", who, "sex", "female", "birthYear", 1988, "nikReason", "forgotten", "hamlet", "Dusun Satu");
    }

    /** Nine founders and a licence. */
    void foundsItsCooperative(List<String> founders) {
        as("pengurus")
                .put(cooperative("cooperative"), Map.of("on", "2026-11-02"))
                .expect(201);
        as("pengurus")
                .patiently(
                        "POST",
                        cooperative("cooperative/founding"),
                        Map.of(
                                "on", "2026-11-02",
                                "founders", founders.stream().map(this::whole).toList(),
                                "units", List.of("usp")),
                        null)
                .expect(200);
        as("pengurus")
                .post(cooperative("cooperative/licences"), Map.of("on", "2026-11-03", "unit", "usp"), null)
                .expect(200);
    }

    /** A teller opens her drawer. */
    String opensTheTill(String role, long cash) {
        var local = made("session");
        as(role).put(cooperative("sessions/" + local), Map.of("device", "loket-" + role, "openingCashRupiah", cash))
                .expect(201);
        return local;
    }

    /** Applies, is accepted, and has her principal still to pay. */
    String becomesACandidate(String person, String who) {
        var local = made("member");
        as("teller")
                .patiently(
                        "PUT",
                        cooperative("members/" + local),
                        Map.of("person", whole(person), "name", who, "on", "2026-11-05"),
                        null)
                .expect(201);
        as("manajer")
                .post(cooperative("members/" + local + "/acceptance"), Map.of("on", "2026-11-05"), null)
                .expect(200);
        return local;
    }

    /** The account of a product, once it is there. */
    String account(String member, String product) {
        var path = cooperative("members/" + member + "/savings");
        var reply = as("teller")
                .await(path, it -> it.status() == 200 && it.body().toString().contains("\"" + product + "\""));
        for (var account : reply.body()) {
            if (account.get("product").asString().equals(product)) {
                var id = account.get("id").asString();
                return id.substring(id.indexOf('/') + 1);
            }
        }
        throw new AssertionError("no " + product + " account of " + member);
    }

    Map<String, Object> deposit(String session, long amount) {
        return Map.of(
                "amountRupiah",
                amount,
                "on",
                TODAY,
                "session",
                whole(session),
                "device",
                "loket-teller",
                "receipt",
                receipts.incrementAndGet(),
                "handedInBy",
                "self");
    }

    Caller.Reply takes(String account, Map<String, Object> deposit, String key) {
        return as("teller").patiently("POST", cooperative("savings/" + account + "/deposits"), deposit, key);
    }

    /** Pays the principal in full and is a member from then on. */
    void paysHerPrincipal(String member, String session) {
        takes(account(member, "principal"), deposit(session, 50_000), made("key"))
                .expect(200);
        as("teller")
                .await(
                        cooperative("members/" + member),
                        it -> it.body().path("standing").asString("").equals("active")
                                || it.body().path("number").isNumber());
    }

    /** The mentor forms a group of these. */
    String formsAGroup(List<String> participants) {
        var group = made("group");
        var mentor = as("pendamping");
        mentor.put(
                        business("groups/" + group),
                        Map.of("name", "Lele Jaya", "trade", "catfish", "formedOn", "2026-10-01"))
                .expect(201);
        for (var person : participants) {
            mentor.patiently(
                            "POST",
                            business("groups/" + group + "/participants"),
                            Map.of("person", whole(person), "on", "2026-10-01"),
                            null)
                    .expect(200);
        }
        return group;
    }

    /** One of a group asks for capital for it. */
    String asksForCapital(String group, String person) {
        var local = made("capital");
        var wish = Map.of(
                "group",
                whole(group),
                "person",
                whole(person),
                "amountRupiah",
                600_000,
                "months",
                6,
                "purpose",
                "feed");
        as("pendamping").put(business("capitals/" + local), wish).expect(201);
        return local;
    }

    void isAppraised(String loan) {
        as("manajer")
                .post(
                        cooperative("loans/" + loan + "/appraisal"),
                        Map.of("risk", "low", "monthlyCapacityRupiah", 500_000),
                        null)
                .expect(200);
    }

    void isApproved(String loan, long amount, int months) {
        as("pengurus")
                .post(
                        cooperative("loans/" + loan + "/approval"),
                        Map.of("amountRupiah", amount, "months", months, "annualRateBasisPoints", 2_400),
                        null)
                .expect(200);
    }

    void paysOut(String loan, String session) {
        as("teller")
                .patiently("POST", cooperative("loans/" + loan + "/payout"), payout(session), made("key"))
                .expect(200);
    }

    Map<String, Object> payout(String session) {
        return Map.of("on", TODAY, "session", whole(session));
    }

    List<String> registersMany(int many, String who) {
        var people = new ArrayList<String>();
        for (int i = 1; i <= many; i++) {
            people.add(registers(who + " " + i));
        }
        return people;
    }
}
